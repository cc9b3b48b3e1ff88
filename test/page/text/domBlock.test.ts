// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../src/page/text/collect.ts';
import { type DomBlock, rangeOf } from '../../../src/page/text/domBlock.ts';
import { nodesBelow, pageTree, plant, type Tree } from '../../support/trees.ts';

const blocksOf = (trees: readonly Tree[]): DomBlock[] => {
  document.body.replaceChildren();
  plant(document.body, trees);
  return [...collect(document.body)];
};

/** The text in a static range, as the page's nodes have it. */
function textIn({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const inRange = nodesBelow(document.body).filter(
    (node) => node.nodeType === 3 && range.intersectsNode(node),
  ) as Text[];
  return inRange
    .map((node) =>
      node.data.slice(
        node === startContainer ? startOffset : 0,
        node === endContainer ? endOffset : undefined,
      ),
    )
    .join('');
}

/** The offsets of a block that lie in a node of the page, and not in a gap. */
const offsetsIn = ({ pieces }: DomBlock): number[] =>
  pieces.flatMap(({ node, start }) => Array.from(node.data, (_, at) => start + at));

describe('a block', () => {
  it('has in its pieces what its text has, in order', () => {
    const holds = (trees: readonly Tree[]): void => {
      for (const { text, pieces, edges } of blocksOf(trees)) {
        let before = 0;
        for (const { node, start } of pieces) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, start + node.data.length)).toBe(node.data);
          before = start + node.data.length;
        }
        expect([...edges].every((edge) => edge > 0 && edge <= text.length)).toBe(true);
      }
    };
    fc.assert(fc.property(pageTree(), holds));
  });

  it('leads every single character back to its node', () => {
    const holds = (trees: readonly Tree[]): void => {
      for (const block of blocksOf(trees)) {
        for (const at of offsetsIn(block)) {
          const { startContainer, startOffset, endContainer, endOffset } = rangeOf(block, at, at + 1);
          expect(endContainer).toBe(startContainer);
          expect((startContainer as Text).data.slice(startOffset, endOffset)).toBe(block.text[at]);
        }
      }
    };
    fc.assert(fc.property(pageTree(), holds));
  });
});

describe('rangeOf', () => {
  it('holds the text of the stretch', () => {
    const holds = (trees: readonly Tree[], from: number, to: number): void => {
      for (const block of blocksOf(trees.filter((tree) => typeof tree === 'string' || !tree.hidden))) {
        const offsets = offsetsIn(block);
        const [start = 0, last = start] = [
          offsets[from % offsets.length]!,
          offsets[to % offsets.length]!,
        ].toSorted((a, b) => a - b);
        const stretch = block.text.slice(start, last + 1);
        const read = block.pieces
          .map(({ node, start: at }) => node.data.slice(Math.max(0, start - at), Math.max(0, last + 1 - at)))
          .join('');
        const range = rangeOf(block, start, last + 1);
        expect(read).toBe(stretch.replaceAll('\uFFFC', '').replaceAll('\n', ''));
        expect(textIn(range).startsWith(read.slice(0, 1))).toBe(true);
        expect(textIn(range).endsWith(read.slice(-1))).toBe(true);
      }
    };
    fc.assert(fc.property(pageTree(), fc.nat(), fc.nat(), holds));
  });

  const cases = [
    { what: 'within a node', html: 'the North Sea', stretch: 'North', text: 'North' },
    { what: 'over inline markup', html: 'the No<b>rt</b>h Sea', stretch: 'North', text: 'North' },
    { what: 'up to an edge', html: 'the <b>North</b> Sea', stretch: 'North', text: 'North' },
    { what: 'over a line break', html: 'the North<br>Sea', stretch: 'North\nSea', text: 'NorthSea' },
    { what: 'over a comment', html: 'the No<!-- x -->rth', stretch: 'North', text: 'North' },
    { what: 'behind a picture', html: '<img> <img>North', stretch: 'North', text: 'North' },
    { what: 'beside empty nodes', html: '<b></b><i></i>North<b></b>', stretch: 'North', text: 'North' },
  ];

  it.each(cases)('is exact $what', ({ html, stretch, text }) => {
    document.body.innerHTML = `<p>${html}</p>`;
    const [block] = [...collect(document.body)] as [DomBlock];
    const start = block.text.indexOf(stretch);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(textIn(rangeOf(block, start, start + stretch.length))).toBe(text);
  });

  it('starts in the node of its first character, and ends in that of its last', () => {
    document.body.innerHTML = '<p>the <b>North</b> Sea</p>';
    const [block] = [...collect(document.body)] as [DomBlock];
    const { startContainer, startOffset, endContainer, endOffset } = rangeOf(block, 4, 9);
    expect([startContainer.nodeValue, startOffset, endContainer.nodeValue, endOffset]).toEqual([
      'North',
      0,
      'North',
      5,
    ]);
  });
});
