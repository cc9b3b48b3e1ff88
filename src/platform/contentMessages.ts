import { type Answer, answerOf, type Envelope, replyOf } from '../protocol/envelope.ts';
import type { Reply, Request, ToBackground, ToPage } from '../protocol/messages.ts';
import { type ContentListener, native } from './native.ts';

/** The messages that a content script may send. */
type FromContent = {
  [Name in keyof ToBackground]: ToBackground[Name]['from'] extends 'content' ? Name : never;
}[keyof ToBackground];

/**
 * Asks the background from a content script, waking it if need be. What comes back was made by the same build from
 * parsed data, so its schema is not carried into every page.
 */
export async function askFromContent<Name extends FromContent>(
  name: Name,
  request: Request<ToBackground, Name>,
): Promise<Reply<ToBackground, Name>> {
  const answer = (await native.runtime.sendMessage({ name, request } satisfies Envelope)) as
    Answer | undefined;
  return replyOf(name, answer) as Reply<ToBackground, Name>;
}

/**
 * Answers the extension's own pages and background in a content script. Their requests to pages carry nothing, and the
 * browser lets nobody else send here, so the name is all there is to check.
 * @returns the undo
 */
export function answerInContent(handlers: {
  readonly [Name in keyof ToPage]: () => Promise<Reply<ToPage, Name>>;
}): () => void {
  const listener: ContentListener = (message, sender, respond) => {
    const { name } = message as Envelope;
    if (sender.id !== native.runtime.id || !Object.hasOwn(handlers, name)) return false;
    void answerOf(handlers[name as keyof ToPage]()).then(respond);
    return true;
  };
  native.runtime.onMessage.addListener(listener);
  return () => native.runtime.onMessage.removeListener(listener);
}
