import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, type Glued, joined, nothing, partOf } from '../../../src/page/text/glued.ts';

/** Texts of nodes, put together with all edges. */
const gluedOf = (texts: readonly string[]): Glued =>
  texts.map((text) => ({ text, edges: [text.length] })).reduce(joined, nothing);

const texts = fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 6 });

describe('texts that were put together', () => {
  it.each([
    { what: 'all', part: partOf(gluedOf(['ab', 'cde', 'f']), 0), is: { text: 'abcdef', edges: [2, 5, 6] } },
    { what: 'the middle', part: partOf(gluedOf(['ab', 'cde', 'f']), 1, 4), is: { text: 'bcd', edges: [1] } },
    {
      what: 'one of them',
      part: partOf(gluedOf(['ab', 'cde', 'f']), 2, 5),
      is: { text: 'cde', edges: [0, 3] },
    },
    { what: 'the end', part: endOf(gluedOf(['ab', 'cde', 'f']), 3), is: { text: 'def', edges: [2, 3] } },
    { what: 'an end beyond the start', part: endOf(gluedOf(['ab']), 9), is: { text: 'ab', edges: [2] } },
  ])('keep their edges in $what', ({ part, is }) => {
    expect(part).toEqual(is);
  });

  it('are the same however they were joined', () => {
    fc.assert(
      fc.property(texts, texts, texts, (one, two, three) => {
        const [a, b, c] = [one, two, three].map(gluedOf) as [Glued, Glued, Glued];
        expect(joined(joined(a, b), c)).toEqual(joined(a, joined(b, c)));
      }),
    );
  });

  it('are the same parted and joined again', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (some, length) => {
        const whole = gluedOf(some);
        const rest = Math.max(0, whole.text.length - length);
        const again = joined(partOf(whole, 0, rest), endOf(whole, length));
        expect({ text: again.text, edges: new Set(again.edges) }).toEqual({
          text: whole.text,
          edges: new Set(whole.edges),
        });
      }),
    );
  });
});
