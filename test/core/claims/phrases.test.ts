import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../../../src/core/claims/phrases.ts';
import { stretchesOf } from '../../../src/core/claims/stretches.ts';
import { tellingWords } from '../../../src/core/claims/words.ts';

const marked = (text: string, ...stems: readonly string[]): string =>
  stretchesOf(
    text,
    phrasesIn(text, tellingWords(text, 'en'), ({ stem }) => (stems.includes(stem) ? 1 : 0)),
    [],
  )
    .map(({ text: stretch, why }) => (why ? `[${stretch}]` : stretch))
    .join('');

describe('phrases', () => {
  it.each([
    [
      'whole words, whatever their ending',
      'A letter and letters, lettering',
      ['letter'],
      'A [letter] and [letters], [lettering]',
    ],
    ['in any case', 'Letter, LETTER', ['letter'], '[Letter], [LETTER]'],
    ['beside an apostrophe', 'Huawei’s fault', ['huawei'], '[Huawei]’s fault'],
    ['neighbours together', 'weld-seam  weld, seam', ['weld', 'seam'], '[weld-seam  weld], [seam]'],
    ['over a possessive', 'the yard’s seam', ['yard', 'seam'], 'the [yard’s seam]'],
    ['not over the end of a line', 'weld\nseam', ['weld', 'seam'], '[weld]\n[seam]'],
    ['nothing that does not weigh', 'weld seam', [], 'weld seam'],
    ['nothing in an empty text', '', ['weld'], ''],
  ])('are %s', (_, text, stems, gives) => {
    expect(marked(text, ...stems)).toBe(gives);
  });

  it('weigh what their words weigh', () => {
    const text = 'weld seam, yard';
    const weights = phrasesIn(text, tellingWords(text, 'en'), ({ stem }) => stem.length);
    expect(weights.map(({ weight }) => weight)).toEqual([8, 4]);
  });

  it('stand apart, in order, within their text', () => {
    const holds = (text: string, least: number): void => {
      const phrases = phrasesIn(text, tellingWords(text, 'en'), ({ stem }) => stem.length - least);
      const offsets = phrases.flatMap(({ start, end }) => [start, end]);
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 6 }), holds));
  });
});
