import { expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { namesTestOf } from '../../support/namesTest.ts';
import { entity, judged, lexiconOf } from '../../support/spotting.ts';

/** Lengths of text, in characters, of which the second is four times the first. */
const lengths = [10_000, 40_000] as const;

/** Linear work takes four times as long on the longer text, quadratic work sixteen times. */
const mostGrowth = 10;

/** Below this, in ms, a clock says more of the machine than of the work. */
const shortestTime = 2;

const rounds = 3;

/** How many times longer the work takes on the longer text, by the quickest of some rounds. */
function growth(work: (length: number) => () => void): number {
  const [short, long] = lengths.map((length) => {
    const run = work(length);
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return Math.max(shortestTime, Math.min(...times));
  });
  return long! / short!;
}

const texts = [
  { what: 'nested quantifiers', alias: '(a+)+$', text: (long: number) => 'a'.repeat(long) },
  { what: 'a repeated letter', alias: `${'a'.repeat(199)}b`, text: (long: number) => 'a'.repeat(long) },
  { what: 'repeated words', alias: `${'a '.repeat(99)}b`, text: (long: number) => 'a '.repeat(long / 2) },
  { what: 'runs of white space', alias: 'a b', text: (long: number) => `a${' '.repeat(long)}` },
  {
    what: 'many runs of white space',
    alias: 'a b',
    text: (long: number) => `a${' '.repeat(99)}`.repeat(long / 100),
  },
  { what: 'one endless address', alias: 'north', text: (long: number) => 'north.'.repeat(long / 6) },
  { what: 'Chinese that it cuts', alias: '国人', text: (long: number) => '中国人民'.repeat(long / 20) },
];

it.each(texts)('spots in linear time over $what [threat 16]', ({ alias, text }) => {
  const lexicon = lexiconOf(alias);
  expect(growth((long) => () => judged(lexicon, text(long)))).toBeLessThan(mostGrowth);
});

it.each([
  ...texts,
  { what: 'nodes without a text', alias: 'ab', text: (long: number) => `a${'|'.repeat(long)}` },
  { what: 'nodes of white space', alias: 'a b c', text: (long: number) => `a${' |'.repeat(long / 2)}b` },
])('looks for words in linear time over $what [threat 16]', ({ alias, text }) => {
  const mayHold = namesTestOf(alias).confirms;
  const nodes = (long: number): string[] => text(long).split('|');
  expect(growth((long) => () => mayHold(nodes(long)))).toBeLessThan(mostGrowth);
});

it.each([
  { what: 'nested quantifiers', cue: '(a+)+$' },
  { what: 'repeated words', cue: `${'a '.repeat(99)}b` },
  { what: 'a repeated letter', cue: `${'a'.repeat(199)}b` },
])('reads cues in linear time over $what [threat 16]', ({ cue }) => {
  const sense = { cues: [{ words: [cue], reach: 'page' as const }], otherwise: 'none' as const };
  const lexicon = compileLexicon([entity({ aliases: ['north'], sense })]);
  const text = (long: number) => `${'a'.repeat(long)} north ${'a '.repeat(long / 2)}`;
  expect(growth((long) => () => judged(lexicon, text(long)))).toBeLessThan(mostGrowth);
});

it('spots an alias that looks like a pattern as a literal [threat 16]', () => {
  expect(judged(lexiconOf('(a+)+$'), 'aaaa (a+)+$ a').map(({ text }) => text)).toEqual(['(a+)+$']);
});
