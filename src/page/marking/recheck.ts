import { startOf, type Mark } from '../highlight/mark.ts';
import { parentOf } from '../text/nodes.ts';
import { elementOf, isRendered } from '../text/place.ts';

/**
 * Makes what asks of elements with marks, some each time and all in turn, whether a style sheet alone has hidden them.
 * @param gone called for what holds such marks
 */
export function createMarksRecheck(
  marks: () => Iterable<Mark>,
  gone: (element: Element) => void,
): (most: number) => void {
  let turn: Iterator<Mark, unknown> | undefined;
  return (most) => {
    const asked = new Set<Node>();
    let begun = 0;
    while (asked.size < most) {
      turn ??= marks()[Symbol.iterator]();
      const next = turn.next();
      if (next.done === true) {
        turn = undefined;
        /* From where it was to the end, and once from the start: that is all of them. */
        if (++begun === 2) return;
        continue;
      }
      const mark = next.value;
      const parent = parentOf(startOf(mark));
      if (parent === null || asked.has(parent)) continue;
      asked.add(parent);
      if (!isRendered(parent as Element | ShadowRoot, true)) gone(elementOf(mark.block.container));
    }
  };
}
