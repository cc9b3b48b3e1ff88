import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, stretchesOf } from '../../../src/core/claims/stretches.ts';

const text = 'The yard’s seam cracked.';
const span = (part: string): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const of = (part: string) => ({ span: span(part), of: { entity: `d/${part}` } });

/** Reasons and mentions of a text, and its stretches: `[…]` caused the rank, `<…>` mentions. */
const cuts = [
  { what: 'nothing', reasons: [], mentions: [], gives: ['The yard’s seam cracked.'] },
  { what: 'a reason', reasons: ['seam'], mentions: [], gives: ['The yard’s ', '[seam]', ' cracked.'] },
  { what: 'a mention', reasons: [], mentions: ['yard'], gives: ['The ', '<yard>', '’s seam cracked.'] },
  {
    what: 'one behind the other',
    reasons: ['’s seam'],
    mentions: ['yard'],
    gives: ['The ', '<yard>', '[’s seam]', ' cracked.'],
  },
  {
    what: 'one and the same',
    reasons: ['yard'],
    mentions: ['yard'],
    gives: ['The ', '[<yard>]', '’s seam cracked.'],
  },
  {
    what: 'a reason in a mention',
    reasons: ['seam'],
    mentions: ['yard’s seam cracked'],
    gives: ['The ', '<yard’s >', '[<seam>]', '< cracked>', '.'],
  },
  {
    what: 'a reason over the edge of a mention',
    reasons: ['seam cracked'],
    mentions: ['yard’s seam'],
    gives: ['The ', '<yard’s >', '[<seam>]', '[ cracked]', '.'],
  },
  { what: 'the whole', reasons: [text], mentions: [text], gives: [`[<${text}>]`] },
];

describe('stretches', () => {
  it.each(cuts)('are cut by $what', ({ reasons, mentions, gives }) => {
    const made = stretchesOf(text, reasons.map(span), mentions.map(of));
    const written = made.map(({ text: part, why, entity }) => {
      const mentioned = entity === undefined ? part : `<${part}>`;
      return why ? `[${mentioned}]` : mentioned;
    });
    expect(written).toEqual(gives);
  });

  it('tell what is mentioned in them', () => {
    expect(
      stretchesOf('a b', [], [{ span: { start: 2, end: 3 }, of: { entity: 'd/b', name: 'B' } }]),
    ).toEqual([{ text: 'a ' }, { text: 'b', entity: 'd/b', name: 'B' }]);
  });

  const spans = fc
    .uniqueArray(fc.nat(40), { maxLength: 12 })
    .map((offsets) => offsets.toSorted((a, b) => a - b))
    .map((offsets) =>
      Array.from({ length: Math.floor(offsets.length / 2) }, (_, at) => ({
        start: offsets[2 * at]!,
        end: offsets[2 * at + 1]!,
      })),
    );

  it('are the text when joined, none of them empty, each wholly in or out of what it is cut by', () => {
    const holds = (whole: string, reasons: readonly Span[], mentioned: readonly Span[]): void => {
      const mentions = mentioned.map((one, entity) => ({ span: one, of: { entity } }));
      const made = stretchesOf(whole, reasons, mentions);
      expect(made.map((one) => one.text).join('')).toBe(whole);
      expect(made.every((one) => one.text !== '')).toBe(true);
      let start = 0;
      for (const one of made) {
        const end = start + one.text.length;
        const isIn = (cut: Span): boolean => cut.start < end && start < cut.end;
        expect(one.why ?? false).toBe(reasons.some(isIn));
        expect(one.entity).toBe(mentions.find((mention) => isIn(mention.span))?.of.entity);
        start = end;
      }
    };
    fc.assert(fc.property(fc.string({ minLength: 41, unit: 'binary' }), spans, spans, holds));
  });
});
