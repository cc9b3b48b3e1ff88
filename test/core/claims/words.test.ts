import { describe, expect, it } from 'vitest';
import { stems, tellingWords } from '../../../src/core/claims/words.ts';

/** Words that tell the same, and so share a stem. */
const families = [
  ['demand', 'demands', 'demanded', 'demanding'],
  ['network', 'networks', 'networking', 'networked'],
  ['supplier', 'suppliers', 'supplier’s', "suppliers'"],
  ['carried', 'carries'],
  ['agrees', 'agreed'],
];

/** Words that are something else without their ending. */
const pairs = [
  ['used', 'US'],
  ['bus', 'busy'],
  ['policy', 'police'],
];

describe('English words', () => {
  it.each(families.map((family) => ({ family })))('are one for $family', ({ family }) => {
    expect(new Set(family.flatMap((word) => stems(word, 'en'))).size).toBe(1);
  });

  it.each(pairs.map((pair) => ({ pair })))('are two for $pair', ({ pair }) => {
    expect(new Set(pair.flatMap((word) => stems(word, 'en-GB'))).size).toBe(2);
  });
});

const texts = [
  {
    what: 'words, in order, with repeats',
    text: 'Ferries, ferries and welding',
    gives: ['ferri', 'ferri', 'weld'],
  },
  { what: 'no words that are everywhere', text: 'It is what they said about this', gives: [] },
  { what: 'no negations', text: "They don’t, it won't", gives: [] },
  { what: 'no single letters', text: 'A b c', gives: [] },
  { what: 'other widths', text: 'ＴＥＳＴＳ', gives: ['test'] },
  { what: 'words with soft hyphens', text: 'weld\u00ading', gives: ['weld'] },
  { what: 'nothing of what is not shown', text: '\u00ad \u200b', gives: [] },
  { what: 'numbers', text: '5G in 2019', gives: ['5g', '2019'] },
  { what: 'other alphabets', text: 'Гавань', gives: ['гавань'] },
  { what: 'words of scripts without spaces', text: '港口停泊船只', gives: ['港口', '停泊', '船只'] },
  { what: 'nothing of signs', text: '— … !', gives: [] },
];

describe('stems', () => {
  it.each(texts)('gives $what', ({ text, gives }) => {
    expect(stems(text, 'en')).toEqual(gives);
  });

  it('leaves words of other languages whole', () => {
    expect(stems('Werften schweißten', 'de')).toEqual(['werften', 'schweißten']);
  });

  it('tells where each word stands', () => {
    const text = 'The yard’s weld\u00ading, 港口停泊';
    expect(tellingWords(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'yard',
      'weld\u00ading',
      '港口',
      '停泊',
    ]);
  });
});
