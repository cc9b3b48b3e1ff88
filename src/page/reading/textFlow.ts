import type { Mark } from '../highlight/mark.ts';
import { boxesOf } from '../highlight/markAt.ts';
import type { Box, Flow } from '../popover/place.ts';
import { parentAcross } from '../text/nodes.ts';

/** How the text of a mark flows, by its element's style. */
export function flowOf(mark: Mark): Flow {
  const element = parentAcross(mark.range.startContainer);
  if (element === null) return { upright: false, fromRight: false };
  const { writingMode, direction } = getComputedStyle(element);
  return { upright: !writingMode.startsWith('horizontal'), fromRight: direction === 'rtl' };
}

/**
 * What a card must leave free of a mark that goes over several lines: across the lines all of it, along them the line
 * that was pointed at.
 * @param line the box of that line
 */
export function boxAcross(mark: Mark, line: Box, { upright }: Flow): Box {
  const boxes = boxesOf(mark);
  if (boxes.length < 2) return line;
  const { left, right, top, bottom } = line;
  return upright
    ? {
        left: Math.min(...boxes.map((box) => box.left)),
        right: Math.max(...boxes.map((box) => box.right)),
        top,
        bottom,
      }
    : {
        left,
        right,
        top: Math.min(...boxes.map((box) => box.top)),
        bottom: Math.max(...boxes.map((box) => box.bottom)),
      };
}
