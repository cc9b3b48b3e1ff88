/** Where some boxes lie, in the viewport: what is around all, and how far their sides are apart. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly leftmost: number;
  readonly leftOfRightmost: number;
  readonly right: number;
  readonly rightOfLeftmost: number;
}

type Box = Pick<DOMRectReadOnly, 'top' | 'bottom' | 'left' | 'right'>;

/** Highest span of boxes that are near or far together, and most between their left or their right sides, in px. */
const highest = 4_000;
const widest = 1_000;

/** How much higher than that a span may grow, as pictures come and text is wrapped anew. */
const slack = 1.1;

/** The span of one box. */
export const spanOf = ({ top, bottom, left, right }: Box): Span => ({
  top,
  bottom,
  leftmost: left,
  leftOfRightmost: left,
  right,
  rightOfLeftmost: right,
});

/** The span of two. */
export const joined = (one: Span, other: Span): Span => ({
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
  leftmost: Math.min(one.leftmost, other.leftmost),
  leftOfRightmost: Math.max(one.leftOfRightmost, other.leftOfRightmost),
  right: Math.max(one.right, other.right),
  rightOfLeftmost: Math.min(one.rightOfLeftmost, other.rightOfLeftmost),
});

/** Whether boxes are so close together that whatever lies between two of them is near the viewport only if one of them is. */
export const isClose = (span: Span, most = 1): boolean =>
  span.bottom - span.top <= highest * most &&
  span.leftOfRightmost - span.leftmost <= widest * most &&
  span.right - span.rightOfLeftmost <= widest * most;

/** Whether boxes that have been close are so still, as far as it matters. */
export const isStillClose = (span: Span): boolean => isClose(span, slack);

/** Whether a box is there at all: what is not rendered has none. */
export const hasBox = ({ top, bottom, left, right }: Box): boolean => bottom > top || right > left;
