import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CueIndex, compileCues } from '../../../src/core/mentions/cueIndex.ts';
import { findCues } from '../../../src/core/mentions/cues.ts';
import { fold } from '../../../src/core/mentions/fold.ts';
import { entity } from '../../support/spotting.ts';

const cues = [
  'ship',
  'ships',
  'réseau',
  'r',
  'base station',
  '.NET',
  '.',
  '5G',
  '電話',
  'US',
  's',
  'a_b',
  '中ship',
];
const parts = [
  'ship',
  'Ships',
  'shipss',
  'réseau',
  're\u0301seau',
  'r',
  'é',
  'é',
  's',
  '’s',
  '-',
  ' ',
  '.',
  '“',
  '—',
  'base',
  'station',
  'NET',
  '5G',
  '5',
  'G',
  '電',
  '話',
  '中',
  'US',
  'a_b',
  '_',
  '\u00ad',
  '🙂',
  'ﬁ',
];

const index = compileCues([entity({ sense: { cues: [{ words: cues, reach: 'page' }] } })]);
/** Looks every word of a text up, as with a large dossier. */
const slow: CueIndex = { ...index, words: undefined };

describe('words that may be cues', () => {
  it('are found as by looking up each word of a text', () => {
    const anyText = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join(''));
    fc.assert(
      fc.property(anyText, fc.uniqueArray(fc.nat(30), { maxLength: 3 }), (text, cuts) => {
        const folded = fold(text);
        const edges = new Set(cuts.filter((at) => at < text.length).toSorted((a, b) => a - b));
        expect(findCues(index, text, folded, edges)).toEqual(findCues(slow, text, folded, edges));
      }),
      { numRuns: 3_000 },
    );
  });

  it('are each looked up where there are too many for a pattern', () => {
    const entities = [0, 2_000].map((from) => {
      const words = Array.from({ length: 2_000 }, (_, number) => `word${from + number}`);
      return entity({ sense: { cues: [{ words, reach: 'page' }] } });
    });
    const large = compileCues(entities);
    expect(large.words).toBeUndefined();
    const text = 'A word7 and word2999s';
    expect(findCues(large, text, fold(text)).map(({ word }) => word)).toEqual(['word7', 'word2999']);
  });
});
