import type { Point } from '../highlight/markAt.ts';

/** What was last heard of the pointer. The event itself would keep alive what it was on. */
export interface Pointed extends Point {
  readonly altKey: boolean;
  readonly buttons: number;
  readonly onCard: boolean;
  /** Whether it moves no faster than a pointer that rests on something. */
  readonly still: boolean;
}

/** A move of the pointer, as far as it matters. */
type Move = Pick<
  PointerEvent,
  'clientX' | 'clientY' | 'screenX' | 'screenY' | 'altKey' | 'buttons' | 'timeStamp' | 'target'
>;

/**
 * Fastest move that counts as resting, in px per ms. Readers of 10ten get no popup above 0.5; a hand that rests on a
 * word drifts by less than a fifth of that.
 */
const fastestRest = 0.1;

/** Shortest time over which speed is told, in ms: browsers tell some moves within one. */
const shortestTime = 4;

/** Reads one pointer's moves. */
export interface PointerReader {
  /** What a move tells; undefined where nothing has moved but the page under the pointer. */
  read(move: Move, card: Element | undefined): Pointed | undefined;
}

/** Makes a reader that has seen no move yet. */
export function createPointerReader(): PointerReader {
  let last: Move | undefined;
  return {
    read(move, card) {
      const before = last;
      const { clientX: x, clientY: y, screenX, screenY, timeStamp, altKey, buttons } = move;
      /* Browsers also tell of a move when the page has scrolled or changed under a pointer at rest. */
      if (before?.screenX === screenX && before.screenY === screenY && before.buttons === buttons)
        return undefined;
      last = { clientX: x, clientY: y, screenX, screenY, timeStamp, altKey, buttons, target: null };
      const still =
        before !== undefined &&
        Math.hypot(screenX - before.screenX, screenY - before.screenY) <=
          fastestRest * Math.max(shortestTime, timeStamp - before.timeStamp);
      return { x, y, altKey, buttons, still, onCard: card !== undefined && move.target === card };
    },
  };
}
