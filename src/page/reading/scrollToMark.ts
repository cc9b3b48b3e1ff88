import type { Mark } from '../highlight/mark.ts';
import { boxesOf } from '../highlight/markAt.ts';
import { parentAcross } from '../text/nodes.ts';

/** How much of the viewport's height at each end a mention is brought out of: what is read wants lines around it. */
const margin = 0.15;

/**
 * Scrolls a mention into view, with all that it scrolls in.
 * @returns whether it is rendered at all
 */
export function scrollToMark(document: Document, mark: Mark): boolean {
  const element = parentAcross(mark.range.startContainer);
  if (element === null || boxesOf(mark).length === 0) return false;
  const { height } = document.defaultView!.visualViewport!;
  const isSeen = (): boolean => {
    const [box] = boxesOf(mark);
    return box !== undefined && box.top >= margin * height && box.bottom <= (1 - margin) * height;
  };
  if (isSeen()) return true;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [box] = boxesOf(mark);
  /* Of an element that is higher than the viewport, the middle is of no use. */
  if (box !== undefined && !isSeen())
    scrollerOf(element).scrollBy({ top: box.top - height / 2, behavior: 'instant' });
  return true;
}

/** The nearest element around another that scrolls up and down; the page's own where none does. */
function scrollerOf(element: Element): Element {
  for (let at: Element | null = element; at !== null; at = parentAcross(at)) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
}
