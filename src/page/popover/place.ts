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

/** How the text around a mark flows. */
export interface Flow {
  /** Whether its lines stand upright: a card beside the mark then hides no more of its line than one below it elsewhere. */
  readonly upright: boolean;
  /** Whether it is read from right to left: the card then starts at the mark's right edge. */
  readonly fromRight: boolean;
}

const usualFlow: Flow = { upright: false, fromRight: false };

/**
 * Places a card beside a mark: below it, else above, whichever has room for all of it, else where there is more room;
 * with too little of both, to the side, which comes first where the text is upright. Never over the mark unless no side
 * is large enough, and never off the screen.
 * @param area what can be seen of the viewport
 */
export function place(mark: Box, card: Size, area: Box, { upright, fromRight }: Flow = usualFlow): Placement {
  const width = Math.min(card.width, area.right - area.left - 2 * inset);
  const wanted = Math.min(card.height, mostHeight);
  const below = area.bottom - inset - gap - mark.bottom;
  const above = mark.top - gap - inset - area.top;
  const start = fromRight ? mark.right - width : mark.left;
  const left = clamp(start, area.left + inset, area.right - inset - width);
  const tall = Math.min(wanted, area.bottom - area.top - 2 * inset);
  const beside = placeBeside(mark, { width, height: tall }, area);
  if (upright && beside !== undefined) return beside;
  if (below >= wanted || (below >= above && below >= leastHeight)) {
    return { left, top: mark.bottom + gap, height: Math.min(wanted, below) };
  }
  if (above >= wanted || above >= leastHeight) {
    const height = Math.min(wanted, above);
    return { left, top: mark.top - gap - height, height };
  }
  return beside ?? { left, top: besideTop(mark, tall, area), height: tall };
}

/** The place to the right of a mark, or to the left; undefined where neither has room. */
function placeBeside(mark: Box, { width, height }: Size, area: Box): Placement | undefined {
  const left = [mark.right + gap, mark.left - gap - width].find(
    (x) => x >= area.left + inset && x + width <= area.right - inset,
  );
  return left === undefined ? undefined : { left, top: besideTop(mark, height, area), height };
}

const besideTop = (mark: Box, height: number, area: Box): number =>
  clamp(mark.top, area.top + inset, area.bottom - inset - height);

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** What the reader sees of the viewport: less than all of it while the page is pinched larger. */
export function visibleArea({ defaultView }: Document): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = defaultView!.visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}

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
