import type { Reply, Request, ToPage } from '../protocol/messages.ts';

/** Asks the script in one frame of a tab. */
export type AskFrame = <Name extends keyof ToPage>(
  frame: number,
  name: Name,
  request: Request<ToPage, Name>,
) => Promise<Reply<ToPage, Name>>;

/** Whether a frame has done what it was asked; not where its page has gone in the meantime. */
const isDone = (asked: Promise<boolean>): Promise<boolean> => asked.catch(() => false);

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
    if (await isDone(ask(frame, 'step', { direction, entering: turn > 0 }))) {
      await letGo(ask, frames, current, frame);
      return frame;
    }
  }
  return undefined;
}

/** Has the frame that had the current mention let go of it, once another one has it. */
export async function letGo(
  ask: AskFrame,
  frames: readonly number[],
  before: number | undefined,
  now: number,
): Promise<void> {
  if (before === undefined || before === now || !frames.includes(before)) return;
  /* A frame that has gone holds nothing any more. */
  await ask(before, 'let-go', {}).catch(() => undefined);
}

/**
 * Opens the card of the current mention in a tab; where none is current, of the one that the reader comes to first.
 * @returns the frame that has it; undefined where there is none
 */
export async function openCurrent(
  ask: AskFrame,
  frames: readonly number[],
  current: number | undefined,
): Promise<number | undefined> {
  const known = frames.find((frame) => frame === current);
  const first = known ?? frames[0];
  if (first !== undefined && (await isDone(ask(first, 'open-current', {})))) return first;
  const frame = await stepThrough(ask, frames, known, 'next');
  if (frame !== undefined) await isDone(ask(frame, 'open-current', {}));
  return frame;
}
