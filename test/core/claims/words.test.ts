import { describe, expect, it } from 'vitest';
import { stem, stems } from '../../../src/core/claims/words.ts';

/** Words that tell the same, and so share a stem. */
const families = [
  ['demand', 'demands', 'demanded', 'demanding'],
  ['network', 'networks', 'networking', 'networked'],
  ['supplier', 'suppliers'],
  ['carried', 'carries'],
  ['agrees', 'agreed'],
];

/** Words that would fold together with others if they were cut. */
const uncut = ['news', 'ban', 'bus', 'city', 'used', '5g', 'its'];

describe('stem', () => {
  it.each(families.map((family) => ({ family })))('is one for $family', ({ family }) => {
    expect(new Set(family.map(stem)).size).toBe(1);
  });

  it.each(uncut)('leaves %s as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});

const texts = [
  {
    what: 'words, in order, with repeats',
    text: 'Ferries, ferries and welding',
    gives: ['ferr', 'ferr', 'weld'],
  },
  { what: 'no words that are everywhere', text: 'It is what they said about this', gives: [] },
  { what: 'no single letters', text: 'A b c', gives: [] },
  { what: 'other widths', text: 'ＴＥＳＴＳ', gives: ['test'] },
  { what: 'words with soft hyphens', text: 'weld\u00ading', gives: ['weld'] },
  { what: 'numbers', text: '5G in 2019', gives: ['5g', '2019'] },
  { what: 'other scripts', text: 'Гавань 港口', gives: ['гавань', '港口'] },
  { what: 'nothing of signs', text: '— … !', gives: [] },
];

describe('stems', () => {
  it.each(texts)('gives $what', ({ text, gives }) => {
    expect(stems(text)).toEqual(gives);
  });
});
