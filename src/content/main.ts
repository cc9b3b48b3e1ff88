import { kindOf } from '../core/mentions/documentKind.ts';
import { clearTraces } from '../page/marking/clearTraces.ts';
import { watchReplacement } from '../page/text/watchReplacement.ts';
import { isAlive } from '../platform/alive.ts';
import { answerInContent, askFromContent } from '../platform/contentMessages.ts';
import type { Kit } from '../protocol/kit.ts';
import { activation } from './activation.ts';
import { offerReader, type Reader, relayTo } from './joint.ts';
import { type Session, startSession } from './session.ts';

let kit: Kit | undefined;
let session: Session | undefined;
let reported = 0;
let visits = new AbortController();
let stopWatching: (() => void) | undefined;

/** Tells the background how many mentions there are, when that has changed. */
async function report(count: number): Promise<void> {
  if (!isAlive()) return end();
  if (count === reported) return;
  reported = count;
  await askFromContent('report-mentions', { count });
}

/** Asks for the kit of this page, and starts anew if it is another one: an open card outlives a change that is none. */
async function refresh(): Promise<void> {
  if (!isAlive()) return end();
  const fresh = await askFromContent('get-kit', {});
  if (JSON.stringify(fresh) === JSON.stringify(kit)) return;
  kit = fresh;
  await restart();
}

/** Starts anew with the kit that there is; without entities the page is left alone. */
async function restart(): Promise<void> {
  const judgements = session?.judgements();
  session?.stop();
  session = undefined;
  watchVisits();
  if (kit === undefined || kit.entities.length === 0) return report(0);
  session = startSession(document, kit, judgements, (count) => void report(count), end);
}

/** A page that goes counts no more; one that comes back from the browser's cache counts again, by the kit of now. */
function watchVisits(): void {
  visits.abort();
  visits = new AbortController();
  const { signal } = visits;
  window.addEventListener('pagehide', () => void report(0), { signal });
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && comeBack()), { signal });
}

async function comeBack(): Promise<void> {
  await refresh();
  await report(session?.mentions() ?? 0);
}

/** The extension was updated or removed: an old script leaves no trace. */
function end(): void {
  session?.stop();
  session = undefined;
  visits.abort();
  stopAnswering();
  stopWatching?.();
}

/** Begins once the page is opened; documents without text to read are left alone. */
async function begin(): Promise<void> {
  if (kindOf(document) === undefined) return;
  await activation(document);
  clearTraces(document);
  offerReader(undefined);
  stopWatching = watchReplacement(document, () => void restart());
  await refresh();
}

async function readerOf(): Promise<Reader> {
  if (session === undefined) throw new Error('Nothing is marked here.');
  return session.reader();
}

const stopAnswering = answerInContent({
  ...relayTo(readerOf),
  'kit-changed': async () => {
    if (stopWatching !== undefined) await refresh();
  },
  'get-status': async () => ({ judgements: session?.judgements(), counts: session?.counts() ?? [] }),
  rescan: async () => {
    await restart();
    await session?.read;
  },
});

void begin();
