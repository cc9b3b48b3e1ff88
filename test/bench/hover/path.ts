import type { Mark } from '../../support/browsers/marks.ts';

/** Where the pointer goes, in px of the viewport. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How far from a mark a spot must be, in px, so as to be off it. */
const clearance = 6;

/** The part of the viewport that paths are in: text on every line, away from its edges. */
const area = { left: 60, top: 60, right: 1_000, bottom: 700 } as const;

/** A pointer that flies over the text: further with each move than any that rests. */
export const flight = { across: 37, down: 17 } as const;

/** A pointer that drifts as slowly as one that rests. */
export const drift = { across: 1, down: 0 } as const;

/** A path through the text that is on no mark at any of its spots. */
export function pathOff(
  marks: readonly Pick<Mark, 'x' | 'y' | 'width' | 'height'>[],
  { across, down }: { readonly across: number; readonly down: number },
  length: number,
): readonly Spot[] {
  const isOff = ({ x, y }: Spot): boolean =>
    marks.every(
      (mark) =>
        x < mark.x - clearance ||
        x > mark.x + mark.width + clearance ||
        y < mark.y - clearance ||
        y > mark.y + mark.height + clearance,
    );
  const within = (from: number, to: number, way: number): number => from + (way % (to - from));
  const walk = (top: number): readonly Spot[] =>
    Array.from({ length }, (_, index) => ({
      x: within(area.left, area.right, index * across),
      y: within(area.top, area.bottom, top + index * down),
    }));
  /* A path that jumps about just leaves spots out; one along a line begins on another line where it meets marks. */
  const tops = Array.from({ length: down === 0 ? area.bottom - area.top : 1 }, (_, top) => top);
  const path = tops
    .map((top) => (down === 0 ? walk(top) : walk(top).filter(isOff)))
    .find((spots) => spots.length > 0 && spots.every(isOff));
  if (path === undefined) throw new Error('There are marks everywhere.');
  return Array.from({ length }, (_, index) => path[index % path.length]!);
}
