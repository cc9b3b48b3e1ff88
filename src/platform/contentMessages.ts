import { type Answer, answerOf, type Envelope, replyOf } from '../protocol/envelope.ts';
import type { Reply, Request, ToBackground, ToPage } from '../protocol/messages.ts';
import { isAlive } from './alive.ts';
import { type ContentListener, native } from './native.ts';

/** The messages that a content script may send. */
type FromContent = {
  [Name in keyof ToBackground]: ToBackground[Name]['from'] extends 'content' | 'both' ? Name : never;
}[keyof ToBackground];

/**
 * Asks the background from a content script, waking it if need be. What comes back was made by the same build from
 * parsed data, so its schema is not carried into every page.
 */
export async function askFromContent<Name extends FromContent>(
  name: Name,
  request: Request<ToBackground, Name>,
): Promise<Reply<ToBackground, Name>> {
  return replyOf(name, await send({ name, request })) as Reply<ToBackground, Name>;
}

const send = async (envelope: Envelope): Promise<Answer | undefined> =>
  (await native.runtime.sendMessage(envelope)) as Answer | undefined;

/** Time after which a message that got no answer is sent again, in ms; twice as long after each further one. */
const pause = 1_000;

/**
 * Asks as {@link askFromContent}, and again where no answer comes: when a background ends, what it was asked is lost, which
 * Chrome tells by a rejection or by no answer at all. An error that it answers with is not asked for again.
 * @returns undefined once the extension is gone
 */
export async function askTillAnswered<Name extends FromContent>(
  name: Name,
  request: Request<ToBackground, Name>,
): Promise<Reply<ToBackground, Name> | undefined> {
  for (let rest = pause; isAlive(); rest *= 2) {
    const answer = await send({ name, request }).catch(() => undefined);
    if (answer !== undefined && answer !== null) return replyOf(name, answer) as Reply<ToBackground, Name>;
    await new Promise((resolve) => {
      setTimeout(resolve, rest);
    });
  }
  return undefined;
}

/** Handlers for some messages to a page. */
export type PageHandlers<Names extends keyof ToPage> = {
  readonly [Name in Names]: (request: Request<ToPage, Name>) => Promise<Reply<ToPage, Name>>;
};

/**
 * Answers the extension's own pages and background in a content script. The browser lets nobody else send here, and
 * they are of the same build, so the name is all there is to check.
 *
 * Firefox makes the parts of its API when they are first touched, up to 4 ms each in a new process, so each gets a task of
 * its own. It does not wait for the page to be drawn: where none answers, the background would run the scripts once more.
 * @returns the undo
 */
export async function answerInContent<Names extends keyof ToPage>(
  handlers: PageHandlers<Names>,
): Promise<() => void> {
  const listener: ContentListener = (message, sender, respond) => {
    const { name, request } = message as Envelope;
    if (sender.id !== native.runtime.id || !Object.hasOwn(handlers, name)) return false;
    void answerOf(handlers[name as Names](request as Request<ToPage, Names>)).then(respond);
    return true;
  };
  await scheduler.yield();
  const { onMessage } = native.runtime;
  await scheduler.yield();
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}
