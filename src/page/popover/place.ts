/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the card goes, and how tall it may be there; what does not fit scrolls inside. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Space between mark and card: near enough to belong together, far enough not to touch descenders. */
const gap = 6;

/** Space between card and the viewport's edges. */
const inset = 8;

/** Tallest card: about three claims. A taller one would hide what is being read; the rest scrolls. */
const mostHeight = 460;

/** With less height than this a card shows too little to be read; another side is taken, if one has more. */
const leastHeight = 120;

/**
 * Places a card beside a mark: below it, else above, whichever has room for all of it, else where there is more room;
 * with too little of both, to the side. Never over the mark unless no side is large enough, and never off the screen.
 */
export function place(mark: Box, card: Size, viewport: Size): Placement {
  const width = Math.min(card.width, viewport.width - 2 * inset);
  const wanted = Math.min(card.height, mostHeight);
  const below = viewport.height - inset - gap - mark.bottom;
  const above = mark.top - gap - inset;
  const left = clamp(mark.left, inset, viewport.width - inset - width);
  const tall = Math.min(wanted, viewport.height - 2 * inset);
  if (below >= wanted || (below >= above && below >= leastHeight)) {
    return { left, top: mark.bottom + gap, height: Math.min(wanted, below) };
  }
  if (above >= wanted || above >= leastHeight) {
    const height = Math.min(wanted, above);
    return { left, top: mark.top - gap - height, height };
  }
  const top = clamp(mark.top, inset, viewport.height - inset - tall);
  const beside = [mark.right + gap, mark.left - gap - width].find(
    (x) => x >= inset && x + width <= viewport.width - inset,
  );
  return { left: beside ?? left, top, height: tall };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Whether a point is on the way from a mark to its card: in the box that spans both where they face each other.
 * The pointer may cross it without losing the card.
 */
export function onTheWay(x: number, y: number, mark: Box, card: Box): boolean {
  const left = Math.min(mark.left, card.left);
  const right = Math.max(mark.right, card.right);
  const top = Math.min(mark.bottom, card.bottom);
  const bottom = Math.max(mark.top, card.top);
  const vertical = y >= top && y <= bottom && x >= left && x <= right;
  const horizontal =
    x >= Math.min(mark.right, card.right) &&
    x <= Math.max(mark.left, card.left) &&
    y >= Math.min(mark.top, card.top) &&
    y <= Math.max(mark.bottom, card.bottom);
  return vertical || horizontal;
}
