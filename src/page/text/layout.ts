import { localNameOf } from './nodes.ts';

/** How an element takes part in the text around it. */
export interface Layout {
  /** `none`: not rendered at all; `through`: has no box of its own. */
  readonly display: 'block' | 'inline' | 'through' | 'none';
  /** None in a window that is being closed, in Firefox, such as a frame that the page takes away while it is read. */
  readonly style: CSSStyleDeclaration | null;
}

/**
 * The computed style of an element; null in a window that is being closed, in Firefox. The function is looked up once,
 * which takes a content script there as long as to call it.
 */
export const styleOf: (element: Element) => CSSStyleDeclaration | null = getComputedStyle;

const inline = /^(inline|ruby)/;

/** Elements of drawings that place their text themselves, though Firefox computes `inline` for them. */
const placed = /^(text|foreignObject)$/;

/** The layout of a rendered element by its computed style, so that the page's own sheets decide and not its tag names. */
export function layoutOf(element: Element): Layout {
  const style = styleOf(element);
  return { display: displayOf(element, style?.display), style };
}

/** Whether text in an element is visible: looked up for itself, since it costs as much again, and matters only where there is text. */
export const isVisible = ({ style }: Layout): boolean =>
  style?.visibility === 'visible' || style?.visibility === '';

function displayOf(element: Element, computed: string | undefined): Layout['display'] {
  if (!computed || computed === 'none') return 'none';
  if (computed === 'contents') return 'through';
  return inline.test(computed) && !isPlaced(element) ? 'inline' : 'block';
}

const isPlaced = (element: Element): boolean =>
  placed.test(localNameOf(element)) && element.namespaceURI === 'http://www.w3.org/2000/svg';
