import { describe, expect, it } from 'vitest';
import { occurringNames } from './occurring.ts';

const filler = 'and so it went on and on until the very end of it all, as it had done before. ';

/** A text of 60,000 characters, which is to have ten mentions of each name. */
const textWith = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .flatMap(([word, count]) => Array.from({ length: count }, () => `${word} `))
    .join('')
    .padEnd(60_000, filler);

describe('names that occur on a page', () => {
  const cases: [string, Readonly<Record<string, number>>, readonly string[]][] = [
    [
      'are those whose number is next to what generated pages have',
      { Often: 500, Wellington: 10, Auckland: 9, Dunedin: 12, Rotorua: 2 },
      ['Wellington', 'Auckland', 'Dunedin'],
    ],
    ['are long enough to be names', { The: 10, Of: 10, Wellington: 3 }, ['Wellington']],
    [
      'are none that hyphens or apostrophes join to others',
      { 'Wellington’s': 10, 'Mid-Canterbury': 10, Auckland: 4 },
      ['Auckland'],
    ],
    ['are fewer where there are fewer', {}, []],
  ];
  it.each(cases)('%s', (_, counts, expected) => {
    expect(occurringNames(textWith(counts))).toEqual(expected);
  });
});
