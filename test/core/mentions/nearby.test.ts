import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseAround } from '../../../src/core/mentions/nearby.ts';

/** The end of a clause, as one pattern. */
const clauseEnd = /(?<!(?:^|[\s.])\p{L})[.](?=\s)|[!?;:](?=\s)|[。！？；：]|\s[-–—]\s|—/gu;

/** The clause around a range, by all ends of the text. */
function clauseBy(text: string, start: number, end: number): [number, number] {
  const ends = [...text.matchAll(clauseEnd)].map(
    ({ 0: sign, index }) => [index, index + sign.length] as const,
  );
  const before = ends.findLast(([, behind]) => behind <= start);
  const after = ends.find(([at]) => at >= end);
  return [before?.[1] ?? 0, after?.[0] ?? text.length];
}

const parts = [
  'a',
  'bc',
  '𝒳',
  '\udc00',
  '.',
  '..',
  '!',
  ';',
  '。',
  '：',
  '-',
  '–',
  '—',
  ' ',
  '\n',
  ' - ',
  ' — ',
  'U.S. ',
];

describe('the clause around a range', () => {
  it('goes from one end of a clause to the next, as a pattern tells them', () => {
    const anyText = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((some) => some.join(''));
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(4), (text, at, length) => {
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        expect(clauseAround(text, start, end)).toEqual(clauseBy(text, start, end));
      }),
      { numRuns: 5_000 },
    );
  });
});
