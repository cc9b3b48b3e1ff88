import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';
import type { ReportedError } from './engine.ts';

interface SeenError {
  readonly origin: string;
  readonly text: string;
}

export interface ChromeErrors {
  /** What was seen so far, sorted by whose script it came from. */
  read(extensionOrigin: string): readonly ReportedError[];
  /** Stops listening to a target: a worker that is listened to lives on as an empty shell after its end. */
  leave(target: Target): Promise<void>;
}

/** Listens to every page, frame and worker of the browser. */
export function watchChromeErrors(browser: Browser): ChromeErrors {
  const seen: SeenError[] = [];
  const sessions = new Map<Target, Promise<CDPSession | undefined>>();
  browser.on('targetcreated', (target) => {
    const session = listen(target, seen).catch((error: unknown) => {
      const closedMeanwhile = !browser.targets().includes(target);
      if (!closedMeanwhile) seen.push({ origin: target.url(), text: `not listened to: ${String(error)}` });
      return undefined;
    });
    sessions.set(target, session);
  });
  browser.on('targetdestroyed', (target) => sessions.delete(target));
  return {
    read: (extensionOrigin) =>
      seen.map(({ origin, text }) => ({
        from: origin.startsWith(extensionOrigin) ? 'sidelight' : 'page',
        text,
      })),
    async leave(target) {
      const session = await sessions.get(target);
      await session?.detach();
    },
  };
}

async function listen(target: Target, seen: SeenError[]): Promise<CDPSession> {
  const session = await target.createCDPSession();
  const origins = new Map<number, string>();
  const originOf = (contextId: number | undefined, stack: Protocol.Runtime.StackTrace | undefined) =>
    origins.get(contextId ?? -1) ?? stack?.callFrames[0]?.url ?? target.url();

  session.on('Runtime.executionContextCreated', ({ context }) => {
    origins.set(context.id, context.origin);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const text = details.exception?.description ?? details.text;
    seen.push({ origin: originOf(details.executionContextId, details.stackTrace), text });
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId, stackTrace }) => {
    if (type !== 'error' && type !== 'assert') return;
    const text = args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ');
    seen.push({ origin: originOf(executionContextId, stackTrace), text });
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level !== 'error') return;
    seen.push({ origin: entry.url ?? target.url(), text: entry.text });
  });
  await enable(session);
  return session;
}

/** Enabling replays what was reported before we listened. */
async function enable(session: CDPSession): Promise<void> {
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}
