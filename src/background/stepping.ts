import type { Reply, Request, ToPage } from '../protocol/messages.ts';

/** Asks the script in one frame of a tab. */
export type AskFrame = <Name extends keyof ToPage>(
  frame: number,
  name: Name,
  request: Request<ToPage, Name>,
) => Promise<Reply<ToPage, Name>>;

/** Whether a frame has gone to a mention; not where its page has gone in the meantime. */
const hasStepped = (stepping: Promise<boolean>): Promise<boolean> => stepping.catch(() => false);

/**
 * Goes one mention on or back in a tab, from frame to frame, and around at the end.
 * @param frames the frames that have mentions, in their order
 * @param current the frame that has the current mention; undefined where none has
 * @returns the frame that has it now; undefined where there is no mention to go to
 */
export async function stepThrough(
  ask: AskFrame,
  frames: readonly number[],
  current: number | undefined,
  direction: 'next' | 'previous',
): Promise<number | undefined> {
  const start = frames.indexOf(current ?? NaN);
  const way = direction === 'next' ? 1 : -1;
  const from = Math.max(0, start);
  /* Once around, and the first one again: its other end has not been tried. */
  for (let turn = 0; turn <= frames.length; turn += 1) {
    const frame = frames[(from + turn * way + frames.length * 2) % frames.length];
    if (frame === undefined) return undefined;
    if (await hasStepped(ask(frame, 'step', { direction, entering: turn > 0 }))) {
      if (start >= 0 && frame !== current) await ask(current!, 'let-go', {});
      return frame;
    }
  }
  return undefined;
}
