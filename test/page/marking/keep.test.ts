// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/mentions/spot.ts';
import { createKeeper } from '../../../src/page/marking/keep.ts';
import { collect } from '../../../src/page/text/collect.ts';
import type { DomBlock } from '../../../src/page/text/domBlock.ts';

const blockOf = (html: string): DomBlock => {
  document.body.innerHTML = html;
  return [...collect(document.querySelector('p')!)][0]!;
};

const mentionOf = ({ text }: DomBlock, word: string): Mention => ({
  entity: 0,
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
  verdict: 'mark',
  reason: { word: 'masts', reach: 'block' },
});

describe('what is kept of a block with mentions', () => {
  it.each([
    ['the only node', '<p>masts of Ada</p>', ['Ada'], ['masts of Ada']],
    ['the nodes that a mention is in', '<p>a <b>Ada</b> b <i>c</i></p>', ['Ada'], ['Ada']],
    ['all that one goes over', '<p>a <b>A</b>da b <i>c</i></p>', ['Ada'], ['A', 'da b ']],
    ['those of all mentions', '<p><b>Ada</b> and <i>Bell</i></p>', ['Ada', 'Bell'], ['Ada', 'Bell']],
  ])('is %s', (_, html, words, texts) => {
    const block = blockOf(html);
    const { block: kept, marks } = createKeeper(() => 'teal')(
      block,
      words.map((word) => mentionOf(block, word)),
    );
    expect(kept.pieces.map(({ node }) => node.data)).toEqual(texts);
    const ranges = marks.map(({ range: { startContainer, startOffset, endContainer, endOffset } }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
    expect(ranges).toEqual(words);
  });

  it('is shared among marks where it is alike', () => {
    const block = blockOf('<p>Ada and Ada</p>');
    const keep = createKeeper(() => 'teal');
    const [one, other] = [keep(block, [mentionOf(block, 'Ada')]), keep(block, [mentionOf(block, 'Ada')])].map(
      ({ marks }) => marks[0]!,
    );
    expect(one!.style).toBe(other!.style);
    expect(one!.sense).toBe(other!.sense);
  });
});
