// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter } from '../../../src/page/highlight/painter.ts';
import { type Mark, markOf as makeMark } from '../../../src/page/highlight/mark.ts';
import { collect } from '../../../src/page/text/collect.ts';
import type { DomBlock } from '../../../src/page/text/domBlock.ts';
import { useIntersections } from '../../support/layout.ts';

/* jsdom has no custom highlights: they are given, so far as a painter needs them. */
const { observed, tell } = useIntersections();
const comeNear = (near: boolean): void => {
  for (const element of observed) tell(element, near);
  vi.runAllTimers();
};
let highlights: Map<string, Set<AbstractRange>>;

afterEach(() => void vi.useRealTimers());
beforeEach(() => {
  vi.useFakeTimers();
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
  document.body.innerHTML = '<p>one <b>two</b> three</p>';
});

const blockOf = (): DomBlock => [...collect(document.querySelector('p')!)][0]!;

const markOf = (block: DomBlock, word: string): Mark => {
  const start = block.text.indexOf(word);
  const end = start + word.length;
  return makeMark(
    block,
    { start, end },
    { sense: { entity: 0, verdict: 'mark' }, style: { colour: 'teal', sure: true } },
  );
};

const registered = (): AbstractRange[] => [...highlights.values()].flatMap((ranges) => [...ranges]);

describe('a painter', () => {
  it('registers marks while their block is near', () => {
    const painter = createPainter(document);
    const block = blockOf();
    const marks = [markOf(block, 'one'), markOf(block, 'two')];
    const painting = painter.start(block, marks);
    painting.paint(marks);
    expect(registered()).toEqual([]);
    comeNear(true);
    expect(registered()).toEqual(marks.map(({ range }) => range));
    comeNear(false);
    expect(registered()).toEqual([]);
    comeNear(true);
    painting.paint([]);
    expect([registered(), highlights.size]).toEqual([[], 0]);
  });

  it('paints other marks of a block in their place, near or not', () => {
    const painter = createPainter(document);
    const block = blockOf();
    const [one, two, three] = ['one', 'two', 'three'].map((word) => markOf(block, word)) as [
      Mark,
      Mark,
      Mark,
    ];
    const painting = painter.start(block, [one, two, three]);
    painting.paint([one, two]);
    painting.paint([two]);
    expect(registered()).toEqual([]);
    comeNear(true);
    expect(registered()).toEqual([two.range]);
    painting.paint([two, three]);
    expect(registered()).toEqual([two.range, three.range]);
    comeNear(false);
    expect(registered()).toEqual([]);
  });

  it('finds by a text node the marks that are painted there, and no others', () => {
    const painter = createPainter(document);
    const block = blockOf();
    const [first, bold, last] = block.pieces.map(({ node }) => node);
    const [one, two, both] = ['one', 'two', 'two three'].map((word) => markOf(block, word)) as [
      Mark,
      Mark,
      Mark,
    ];
    const found = () => [first, bold, last].map((node) => painter.marksIn(node!));
    const painting = painter.start(block, [one, two, both]);
    painting.paint([one, two]);
    expect(found()).toEqual([[one], [two], []]);
    painting.paint([both]);
    expect(found()).toEqual([[], [both], [both]]);
    painting.paint([]);
    expect(found()).toEqual([[], [], []]);
  });
});
