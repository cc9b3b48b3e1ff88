import type { Reply, Request, ToPage } from '../../protocol/messages.ts';
import { askFrame } from '../send.ts';

/** How long is waited for a frame, in ms, unless told: many times what a short answer takes. */
const usualPatience = 500;

/** What a frame has answered. */
export interface FrameReply<Name extends keyof ToPage> {
  readonly frame: number;
  readonly reply: Reply<ToPage, Name>;
}

/**
 * Asks some frames of a tab the same. Those that have gone are left out, and those that are busy for longer than
 * `patience`, in ms: they must not keep what the others say from the reader.
 */
export async function askFrames<Name extends keyof ToPage>(
  tab: number,
  frames: readonly number[],
  name: Name,
  request: Request<ToPage, Name>,
  patience = usualPatience,
): Promise<FrameReply<Name>[]> {
  const replies = await Promise.allSettled(
    frames.map(async (frame) => ({
      frame,
      reply: await within(patience, askFrame(tab, frame, name, request)),
    })),
  );
  return replies.flatMap((settled) => (settled.status === 'fulfilled' ? [settled.value] : []));
}

/** Rejects where patience ends first. */
function within<Result>(patience: number, promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The frame is busy.')), patience);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
