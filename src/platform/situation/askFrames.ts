import type { Reply, Request, ToPage } from '../../protocol/messages.ts';
import { askFrame } from '../send.ts';

/**
 * How long is waited for a frame, in ms: many times what an answer takes. A frame that is busy for longer must not keep
 * what the others say from the reader.
 */
const patience = 500;

/** What a frame has answered. */
export interface FrameReply<Name extends keyof ToPage> {
  readonly frame: number;
  readonly reply: Reply<ToPage, Name>;
}

/** Asks some frames of a tab the same; those that have gone, or are busy, are left out. */
export async function askFrames<Name extends keyof ToPage>(
  tab: number,
  frames: readonly number[],
  name: Name,
  request: Request<ToPage, Name>,
): Promise<FrameReply<Name>[]> {
  const replies = await Promise.allSettled(
    frames.map(async (frame) => ({ frame, reply: await soon(askFrame(tab, frame, name, request)) })),
  );
  return replies.flatMap((settled) => (settled.status === 'fulfilled' ? [settled.value] : []));
}

/** Rejects where patience ends first. */
function soon<Result>(promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The frame is busy.')), patience);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
