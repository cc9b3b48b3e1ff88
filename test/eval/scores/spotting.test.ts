import { describe, expect, it } from 'vitest';
import { scoreSpotting } from './spotting.ts';

/** Mentions as `entity:text`, with what is before after a second colon. */
const mentionsOf = (drawing: string) =>
  drawing
    .split('|')
    .filter(Boolean)
    .map((one) => {
      const [entity = '', text = '', before] = one.split(':');
      return { entity, text, before };
    });

const cases: readonly { what: string; expected: string; optional?: string; found: string; counts: string }[] =
  [
    { what: 'the same mentions', expected: 'A:Acme|B:Bolt', found: 'A:Acme|B:Bolt', counts: '2 0 0' },
    { what: 'a missed one', expected: 'A:Acme|A:Acme', found: 'A:Acme', counts: '1 0 1' },
    { what: 'one too many', expected: 'A:Acme', found: 'A:Acme|A:Acme', counts: '1 1 0' },
    { what: 'another entity', expected: 'A:Acme', found: 'B:Acme', counts: '0 1 1' },
    {
      what: 'a longer and a shorter text',
      expected: 'A:Acme|A:Acme Corp',
      found: 'A:Acme Corp|A:Acme',
      counts: '2 0 0',
    },
    { what: 'other letters', expected: 'A:ACME', found: 'A:ac\u00adme', counts: '1 0 0' },
    { what: 'the wrong one of two places', expected: 'A:Acme:says ', found: 'A:Acme:near ', counts: '0 1 1' },
    {
      what: 'the right one of two places',
      expected: 'A:Acme:he says ',
      found: 'A:Acme:near |A:Acme:she says ',
      counts: '1 1 0',
    },
    { what: 'an optional one', expected: '', optional: 'A:Acmes', found: 'A:Acme', counts: '0 0 0' },
    {
      what: 'an optional one twice',
      expected: '',
      optional: 'A:Acmes',
      found: 'A:Acme|A:Acme',
      counts: '0 1 0',
    },
  ];

describe('scoreSpotting', () => {
  it.each(cases)('scores $what', ({ expected, optional = '', found, counts }) => {
    const labels = [{ id: 'x', expected: mentionsOf(expected), optional: mentionsOf(optional) }];
    const { all, wholeAll } = scoreSpotting(labels, [{ id: 'x', mentions: mentionsOf(found) }], []);
    const [right, wrong, missed] = counts.split(' ').map(Number) as [number, number, number];
    expect(all).toEqual({
      precision: right / (right + wrong),
      recall: right / (right + missed),
      f1: (2 * right) / (2 * right + wrong + missed),
    });
    expect(wholeAll).toBe(wrong + missed === 0 ? 1 : 0);
  });

  it('leaves out where readers differ, and counts the main entities apart', () => {
    const labels = [
      { id: 'x', expected: 'either' as const, optional: [] },
      { id: 'y', expected: mentionsOf('A:Acme|B:Bolt'), optional: [] },
    ];
    const score = scoreSpotting(labels, [{ id: 'y', mentions: mentionsOf('A:Acme') }], ['A']);
    expect(score).toMatchObject({ cases: 1, wholeMain: 1, wholeAll: 0, main: { f1: 1 } });
    expect(score.entities.get('B')?.recall).toBe(0);
  });
});
