import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCues } from '../../../src/core/mentions/cueIndex.ts';
import { signs, wordsOf } from '../../../src/core/mentions/cueWords.ts';
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
  '€',
  'ß',
  'Москва',
  'ﬁ',
];

const index = compileCues([entity({ sense: { cues: [{ words: cues, reach: 'page' }] } })]);

/** A word by the tables of all scripts. */
const anyWord =
  /[[\p{L}\p{N}\p{M}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]]+/gv;

/** The words of a folded text that may be cues, each looked up. */
function lookUp({ text }: { readonly text: string }, edges: ReadonlySet<number>): [string, number][] {
  const words = [...text.matchAll(anyWord)].flatMap(({ 0: word, index: at }): [string, number][] => {
    const cuts = [...edges].filter((edge) => edge > at && edge < at + word.length);
    const cut = [at, ...cuts].map((from, order): [string, number] => [
      text.slice(from, cuts[order] ?? at + word.length),
      from,
    ]);
    return cuts.length === 0 ? [[word, at]] : [[word, at], ...cut];
  });
  return words.filter(([word]) => index.byFirst.has(word) || index.byFirst.has(word.replace(/s$/, '')));
}

describe('words that may be cues', () => {
  it('are those of a text that are cues, by the tables of all scripts', () => {
    const anyText = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join(''));
    fc.assert(
      fc.property(anyText, fc.uniqueArray(fc.nat(30), { maxLength: 3 }), (text, cuts) => {
        const folded = fold(text);
        fc.pre(folded.starts === undefined);
        const edges = new Set(cuts.filter((at) => at < text.length).toSorted((a, b) => a - b));
        expect(wordsOf(index, folded, edges, (at) => edges.has(at))).toEqual(lookUp(folded, edges));
      }),
      { numRuns: 3_000 },
    );
  });

  it('have none of what counts as a sign', () => {
    const sign = new RegExp(`[${signs}]`);
    const wrong = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => sign.test(character) && /[\p{L}\p{N}\p{M}_]/u.test(character),
    );
    expect(wrong).toEqual([]);
  });
});
