import { expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { entity, judged, lexiconOf } from '../../support/spotting.ts';

const long = 100_000;

/** In ms: some hundred times what each takes, and far below what a search of quadratic cost would. */
const budget = 2_000;

it.each([
  { what: 'nested quantifiers', alias: '(a+)+$', text: 'a'.repeat(long) },
  { what: 'a repeated letter', alias: `${'a'.repeat(199)}b`, text: 'a'.repeat(long) },
  { what: 'repeated words', alias: `${'a '.repeat(99)}b`, text: 'a '.repeat(long / 2) },
  { what: 'runs of white space', alias: 'a b', text: `a${' '.repeat(long)}` },
  { what: 'many runs of white space', alias: 'a b', text: `a${' '.repeat(99)}`.repeat(long / 100) },
  { what: 'one endless address', alias: 'north', text: 'north.'.repeat(long / 6) },
  { what: 'Chinese that it cuts', alias: '国人', text: '中国人民'.repeat(long / 20) },
])('spots in linear time over $what [threat 16]', ({ alias, text }) => {
  const lexicon = lexiconOf(alias);
  const start = performance.now();
  judged(lexicon, text);
  expect(performance.now() - start).toBeLessThan(budget);
});

it.each([
  { what: 'nested quantifiers', cue: '(a+)+$' },
  { what: 'repeated words', cue: `${'a '.repeat(99)}b` },
  { what: 'a repeated letter', cue: `${'a'.repeat(199)}b` },
])('reads cues in linear time over $what [threat 16]', ({ cue }) => {
  const sense = { cues: [{ words: [cue], reach: 'page' as const }], otherwise: 'none' as const };
  const lexicon = compileLexicon([entity({ aliases: ['north'], sense })]);
  const start = performance.now();
  judged(lexicon, `${'a'.repeat(long)} north ${'a '.repeat(long / 2)}`);
  expect(performance.now() - start).toBeLessThan(budget);
});

it('spots an alias that looks like a pattern as a literal [threat 16]', () => {
  expect(judged(lexiconOf('(a+)+$'), 'aaaa (a+)+$ a').map(({ text }) => text)).toEqual(['(a+)+$']);
});
