import { remembering } from '../../core/remembering.ts';
import { styleOf } from '../text/layout.ts';
import { parentAcross } from '../text/nodes.ts';

/** Finds what elements move with. What it learns is kept as long as it is: styles change. */
export type MovesWith = (element: Element) => Element | null;

/**
 * Makes a finder of what elements move with as the reader scrolls, and are cut off by: the nearest element around each,
 * or it itself, that scrolls or cuts off what is in it or that stays in its place; null for the page.
 */
export function createMovesWith(): MovesWith {
  const movesWith: MovesWith = remembering((element: Element) => {
    const around = parentAcross(element);
    return movesAlone(element) ? element : around && movesWith(around);
  });
  return movesWith;
}

/** What `overflow` and `position` are together where an element cuts off what is in it, or does not scroll with the page. */
const apart = /auto|scroll|hidden|clip|fixed|sticky/;

function movesAlone(element: Element): boolean {
  const style = styleOf(element);
  return apart.test(`${style?.overflow} ${style?.position}`);
}
