import { describe, expect, test } from 'vitest';
import { copyFinder } from './sharedRuns.ts';

const article = [
  'Otters move into the old mill',
  'The town’s otters have settled beneath its oldest mill wheel',
  'Nobody has seen them since.',
];

const cases: { name: string; text: string; runs: string[] }[] = [
  { name: 'five words in a row', text: 'otters have settled beneath its roof', runs: [] },
  {
    name: 'six words in a row',
    text: 'Here otters have settled beneath its oldest tree.',
    runs: ['otters have settled beneath its oldest'],
  },
  {
    name: 'a longer run, reported once and whole',
    text: 'have settled beneath its oldest mill wheel, they say',
    runs: ['have settled beneath its oldest mill wheel'],
  },
  {
    name: 'other case, quotes and punctuation',
    text: "“THE TOWN'S otters: have (settled) beneath…”",
    runs: ['the towns otters have settled beneath'],
  },
  {
    name: 'escapes of a string',
    text: String.raw`'the town\'s otters have\nsettled beneath' and "the town\u2019s"`,
    runs: ['the towns otters have settled beneath'],
  },
  {
    name: 'tags and character references between',
    text: '<p>the town&rsquo;s <b>otters</b> have&nbsp;settled<br>beneath</p>',
    runs: ['the towns otters have settled beneath'],
  },
  {
    name: 'from one paragraph into the next',
    text: 'its oldest mill wheel\n\nnobody has',
    runs: ['its oldest mill wheel nobody has'],
  },
  { name: 'the title, by which the article is cited', text: '“Otters move into the old mill”', runs: [] },
];

describe('copies of the article', () => {
  const copiesIn = copyFinder(article);
  test.each(cases)('$name', ({ text, runs }) => {
    expect(copiesIn(text).map(({ words }) => words)).toEqual(runs);
  });

  test('are reported with their line', () => {
    expect(copiesIn('one\ntwo\nhave settled beneath its oldest mill').map(({ line }) => line)).toEqual([3]);
  });
});
