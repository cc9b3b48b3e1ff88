import type { Browser, ElementHandle, Frame } from 'puppeteer-core';

/** A value as WebDriver BiDi serialises it, so far as we read it. */
export interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface BidiFrame {
  readonly _id: string;
  mainRealm(): { createHandle(value: RemoteValue): ElementHandle };
}

/** Whether the browser is driven by WebDriver BiDi, as Firefox is, or by Chromium's own protocol. */
export function speaksBidi(browser: Browser): boolean {
  return (browser as unknown as { readonly protocol: string }).protocol === 'webDriverBiDi';
}

/** Sends one BiDi command; puppeteer has no public way for commands that it doesn't wrap. */
export async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const { result } = await connection.send(method, params);
  return result;
}

/** The id by which BiDi knows a frame. */
export function contextOf(frame: Frame): string {
  return (frame as unknown as BidiFrame)._id;
}

/** An element that BiDi named, as a handle to measure and click. */
export function adoptSharedNode(frame: Frame, sharedId: string): ElementHandle {
  return (frame as unknown as BidiFrame).mainRealm().createHandle({ type: 'node', sharedId });
}

/** Calls a function in a context and answers with its value as BiDi serialises it. */
export async function callFunction(
  browser: Browser,
  context: string,
  functionDeclaration: string,
  args: readonly object[],
  serializationOptions: object = {},
): Promise<RemoteValue> {
  const outcome = (await sendBidi(browser, 'script.callFunction', {
    functionDeclaration,
    arguments: args,
    target: { context },
    awaitPromise: true,
    serializationOptions,
  })) as { type: 'success'; result: RemoteValue } | { type: 'exception'; exceptionDetails: { text: string } };
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return outcome.result;
}
