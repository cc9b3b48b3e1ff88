import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Flow, onTheWay, place, type Size } from '../../../src/page/popover/place.ts';

const runs = 10_000;

/** Space that is kept free around a card, and between it and the mark. */
const inset = 8;
const gap = 6;
/** Below this a card shows too little, and from this on it scrolls. */
const leastHeight = 120;
const mostHeight = 460;

/** A mark that can be pointed at: some of it lies in the viewport. */
interface Scene {
  readonly viewport: Size;
  /** Where its top left corner is: elsewhere than at 0 while the reader has pinched the page larger. */
  readonly corner: { readonly x: number; readonly y: number };
  readonly mark: Box;
  readonly card: Size;
  readonly flow: Flow;
}

const areaOf = ({ width, height }: Size, { x, y } = { x: 0, y: 0 }): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

const scene: fc.Arbitrary<Scene> = fc
  .record({ width: fc.integer({ min: 120, max: 3_000 }), height: fc.integer({ min: 60, max: 2_000 }) })
  .chain((viewport) =>
    fc
      .record({
        x: fc.integer({ min: 0, max: viewport.width - 1 }),
        y: fc.integer({ min: 0, max: viewport.height - 1 }),
        left: fc.nat(500),
        right: fc.integer({ min: 1, max: 500 }),
        up: fc.nat(60),
        down: fc.integer({ min: 1, max: 60 }),
        width: fc.integer({ min: 40, max: 600 }),
        height: fc.integer({ min: 30, max: 1_500 }),
        corner: fc.record({ x: fc.nat(2_000), y: fc.nat(2_000) }),
        flow: fc.record({ upright: fc.boolean(), fromRight: fc.boolean() }),
      })
      .map(({ x, y, left, right, up, down, width, height, corner, flow }) => ({
        viewport,
        corner,
        flow,
        mark: {
          left: corner.x + x - left,
          right: corner.x + x + right,
          top: corner.y + y - up,
          bottom: corner.y + y + down,
        },
        card: { width, height },
      })),
  );

/** The box that a placed card takes, being no wider than the viewport lets it. */
function placed({ viewport, corner, mark, card, flow }: Scene): Box {
  const { left, top, height } = place(mark, card, areaOf(viewport, corner), flow);
  return { left, top, right: left + Math.min(card.width, viewport.width - 2 * inset), bottom: top + height };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

const mark: Box = { left: 300, right: 350, top: 400, bottom: 420 };
const viewport: Size = { width: 1_000, height: 800 };

const places = [
  {
    what: 'below',
    mark,
    viewport,
    card: { width: 320, height: 200 },
    at: { left: 300, top: 426, height: 200 },
  },
  {
    what: 'below, up to where it scrolls',
    mark: { ...mark, top: 0, bottom: 20 },
    viewport,
    card: { width: 320, height: 900 },
    at: { left: 300, top: 26, height: mostHeight },
  },
  {
    what: 'above, where there is no room below',
    mark: { ...mark, top: 700, bottom: 720 },
    viewport,
    card: { width: 320, height: 200 },
    at: { left: 300, top: 494, height: 200 },
  },
  {
    what: 'below, where there is more room for some of it',
    mark: { ...mark, top: 380, bottom: 400 },
    viewport,
    card: { width: 320, height: 460 },
    at: { left: 300, top: 406, height: 386 },
  },
  {
    what: 'above, where there is more room for some of it',
    mark: { ...mark, top: 430, bottom: 450 },
    viewport,
    card: { width: 320, height: 460 },
    at: { left: 300, top: 8, height: 416 },
  },
  {
    what: 'within the left edge',
    mark: { ...mark, left: -20 },
    viewport,
    card: { width: 320, height: 100 },
    at: { left: 8, top: 426, height: 100 },
  },
  {
    what: 'within the right edge',
    mark: { ...mark, left: 900, right: 950 },
    viewport,
    card: { width: 320, height: 100 },
    at: { left: 672, top: 426, height: 100 },
  },
  {
    what: 'to the right, in a low viewport',
    mark: { ...mark, top: 80, bottom: 100 },
    viewport: { width: 1_000, height: 180 },
    card: { width: 320, height: 300 },
    at: { left: 356, top: 8, height: 164 },
  },
  {
    what: 'to the left, in a low viewport',
    mark: { left: 800, right: 850, top: 80, bottom: 100 },
    viewport: { width: 1_000, height: 180 },
    card: { width: 320, height: 300 },
    at: { left: 474, top: 8, height: 164 },
  },
  {
    what: 'over the mark, where nothing else is left',
    mark: { left: 100, right: 200, top: 80, bottom: 100 },
    viewport: { width: 300, height: 180 },
    card: { width: 250, height: 300 },
    at: { left: 42, top: 8, height: 164 },
  },
];

const flowing = [
  { what: 'below, in a line', flow: { upright: false, fromRight: false }, at: { left: 300, top: 426 } },
  {
    what: 'below, from its right edge, in a line from right to left',
    flow: { upright: false, fromRight: true },
    at: { left: 30, top: 426 },
  },
  {
    what: 'beside it, in an upright line',
    flow: { upright: true, fromRight: false },
    at: { left: 356, top: 400 },
  },
  {
    what: 'on its other side, in an upright line at the edge',
    of: { ...mark, left: 900, right: 920 },
    flow: { upright: true, fromRight: true },
    at: { left: 574, top: 400 },
  },
];

describe('place', () => {
  it.each(flowing)('puts the card $what', ({ of = mark, flow, at }) => {
    expect(place(of, { width: 320, height: 200 }, areaOf(viewport), flow)).toMatchObject(at);
  });

  it.each(places)('puts the card $what', ({ mark: of, card, viewport: within, at }) => {
    expect(place(of, card, areaOf(within))).toEqual(at);
  });

  it('never puts it off the screen', () => {
    const holds = (given: Scene): void => {
      const box = placed(given);
      const area = areaOf(given.viewport, given.corner);
      expect(box.left).toBeGreaterThanOrEqual(area.left);
      expect(box.top).toBeGreaterThanOrEqual(area.top);
      expect(box.right).toBeLessThanOrEqual(area.right);
      expect(box.bottom).toBeLessThanOrEqual(area.bottom);
      expect(box.bottom - box.top).toBeGreaterThan(0);
    };
    fc.assert(fc.property(scene, holds), { numRuns: runs });
  });

  it('never puts it over the mark unless no side has room', () => {
    const holds = (given: Scene): void => {
      if (!overlap(placed(given), given.mark)) return;
      const { viewport: within, corner, mark: of, card } = given;
      const area = areaOf(within, corner);
      const needed = Math.min(card.height, mostHeight, leastHeight);
      const wide = Math.min(card.width, within.width - 2 * inset);
      const rooms = [
        area.bottom - inset - gap - of.bottom - needed,
        of.top - gap - inset - area.top - needed,
        area.right - inset - gap - of.right - wide,
        of.left - gap - inset - area.left - wide,
      ];
      expect(Math.max(...rooms)).toBeLessThan(0);
    };
    fc.assert(fc.property(scene, holds), { numRuns: runs });
  });

  it('never makes it taller than it is, nor than where it scrolls', () => {
    const holds = (given: Scene): boolean =>
      place(given.mark, given.card, areaOf(given.viewport, given.corner), given.flow).height <=
      Math.min(given.card.height, mostHeight);
    fc.assert(fc.property(scene, holds), { numRuns: runs });
  });
});

const below: Box = { left: 300, right: 620, top: 426, bottom: 626 };
const beside: Box = { left: 356, right: 676, top: 300, bottom: 500 };

const points = [
  { what: 'between mark and card', card: below, x: 320, y: 423, way: true },
  { what: 'between, at the far end of the card', card: below, x: 619, y: 423, way: true },
  { what: 'beyond the card’s end', card: below, x: 640, y: 423, way: false },
  { what: 'above the mark', card: below, x: 320, y: 395, way: false },
  { what: 'beside the mark, on its line', card: below, x: 400, y: 410, way: false },
  { what: 'below the card', card: below, x: 400, y: 700, way: false },
  { what: 'between, to the side', card: beside, x: 353, y: 410, way: true },
  { what: 'between, at the top of the card', card: beside, x: 353, y: 301, way: true },
  { what: 'on the other side of the mark', card: beside, x: 290, y: 410, way: false },
];

describe('onTheWay', () => {
  it.each(points)('says of a point $what: $way', ({ card, x, y, way }) => {
    expect(onTheWay(x, y, mark, card)).toBe(way);
  });

  it('holds for every straight way from the side of a mark that faces its card', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const between = (low: number, high: number, at: number): number => low + (high - low) * at;
    const facing = (of: Box, card: Box): Box => {
      if (card.top >= of.bottom) return { ...of, top: of.bottom };
      if (card.bottom <= of.top) return { ...of, bottom: of.top };
      return card.left >= of.right ? { ...of, left: of.right } : { ...of, right: of.left };
    };
    const holds = (given: Scene, shares: readonly [number, number, number, number, number]): void => {
      const card = placed(given);
      if (overlap(card, given.mark)) return;
      const [fromX, fromY, toX, toY, done] = shares;
      const side = facing(given.mark, card);
      const target = facing(card, given.mark);
      const x = between(between(side.left, side.right, fromX), between(target.left, target.right, toX), done);
      const y = between(between(side.top, side.bottom, fromY), between(target.top, target.bottom, toY), done);
      expect(onTheWay(x, y, given.mark, card)).toBe(true);
    };
    fc.assert(fc.property(scene, fc.tuple(share, share, share, share, share), holds), { numRuns: runs });
  });
});
