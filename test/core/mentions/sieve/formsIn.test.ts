import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../../../src/core/mentions/find.ts';
import { fold } from '../../../../src/core/mentions/fold.ts';
import { formsOf } from '../../../../src/core/mentions/forms.ts';
import { compileLexicon } from '../../../../src/core/mentions/lexicon.ts';
import { formsIn } from '../../../../src/core/mentions/sieve/formsIn.ts';
import { compileSieve, overlay, type Sieve } from '../../../../src/core/mentions/sieve/sieve.ts';
import { block, entity } from '../../../support/spotting.ts';
import { anyAlias, anyText, textWith } from '../../../support/texts.ts';

type Aliases = NonNullable<Parameters<typeof entity>[0]['aliases']>;

const sieveOf = (aliases: Aliases): Sieve => compileSieve(formsOf(entity({ aliases }).aliases, 0));

const stem = (text: string) => ({ text, boundary: 'stem' as const });

const names: Aliases = [
  'North',
  'Gull Bay',
  'Gull Bay Company',
  'A&B',
  '.net',
  '-ism',
  '华为',
  'Café',
  stem('Narva'),
];

/** Longer than any form. */
const far = 'so it went on '.repeat(10);

const cases: readonly { what: string; text: string; gives: readonly string[] }[] = [
  { what: 'nothing', text: '', gives: [] },
  { what: 'other words', text: 'The northern gulls, by the bay.', gives: [] },
  { what: 'a word', text: 'north', gives: ['north'] },
  { what: 'a word in other case, between signs', text: '(NORTH)', gives: ['north'] },
  { what: 'a form and a longer one', text: 'gull bay company', gives: ['gull bay', 'gull bay company'] },
  { what: 'gaps of all kinds', text: 'Gull\n\t -  Bay–Company', gives: ['gull bay', 'gull bay company'] },
  { what: 'one form twice', text: 'North and north', gives: ['north'] },
  { what: 'a sign in a form', text: 'the A&B.', gives: ['a&b'] },
  { what: 'a sign before a form', text: 'the .NET', gives: ['.net'] },
  { what: 'a gap before a form', text: 'an -ism', gives: [' ism'] },
  { what: 'letters without spaces', text: '在华为的', gives: ['华为'] },
  { what: 'a letter of one unit', text: 'CAFÉ', gives: ['café'] },
  { what: 'a letter of two units', text: 'Cafe\u0301 north', gives: ['café', 'north'] },
  { what: 'what nobody sees', text: 'no\u00adrth', gives: ['north'] },
  { what: 'full width', text: 'ＮＯＲＴＨ', gives: ['north'] },
  { what: 'pictures', text: '😀North😀', gives: ['north'] },
  { what: 'letters of mathematics', text: '𝐍orth', gives: ['north'] },
  { what: 'an ending', text: 'Narvassa', gives: ['narva'] },
  { what: 'too long an ending', text: 'Narvassassa', gives: [] },
  { what: 'an ending of what has none', text: 'norths', gives: [] },
  { what: 'words glued together', text: 'xnorthx', gives: [] },
  { what: 'words glued together, with edges', text: 'x|north|x', gives: ['north'] },
  { what: 'an edge in a word', text: 'no|rth', gives: ['north'] },
  { what: 'edges in a form', text: 'xx|gu|ll b|ay|xx', gives: ['gull bay'] },
  { what: 'edges in what has to be folded', text: 'xﬁ|north|ﬁx', gives: ['north'] },
  { what: 'an edge before what nobody sees', text: '½ north|\u00adx', gives: ['north'] },
  { what: 'edges among what has grown by folding', text: 'ﬃ½™x|north|x … ﬃgull bay', gives: ['north'] },
  { what: 'an edge between two foreign letters', text: '½ xé|é north', gives: ['north'] },
  { what: 'forms around what has to be folded', text: 'north ﬁ north', gives: ['north'] },
  {
    what: 'forms far from what has to be folded',
    text: `gull bay ${far}ﬁ ${far}north`,
    gives: ['gull bay', 'north'],
  },
  {
    what: 'forms that go on in what has to be folded',
    text: `${far}, gull ﬁ ${far} Gull Bay Cｏmpany`,
    gives: ['gull bay', 'gull bay company'],
  },
  { what: 'a form that has to be folded at its end', text: `${far}café CAFE\u0301 ﬁ`, gives: ['café'] },
  {
    what: 'a form before many gaps and what has to be folded',
    text: `gull${' '.repeat(300)}bay ﬁ`,
    gives: ['gull bay'],
  },
  { what: 'edges before what has to be folded', text: `x|${far}|x|north|x ﬁ|north|x`, gives: ['north'] },
  { what: 'a form after a foreign edge', text: '½ xé|café', gives: ['café'] },
];

describe('formsIn', () => {
  it.each(cases)('in $what: $gives', ({ text, gives }) => {
    const { text: whole, edges } = block(text);
    expect([...formsIn(sieveOf(names), whole, edges)].toSorted()).toEqual([...gives].toSorted());
  });

  it('finds nothing with an empty sieve', () => {
    expect([...formsIn(compileSieve([]), 'any text')]).toEqual([]);
  });

  const aliases = fc.array(fc.oneof(anyAlias(), anyAlias().map(stem)), { minLength: 1, maxLength: 6 });
  const misses = (some: Aliases, marked: string, sieve = sieveOf(some)): string[] => {
    const one = block(marked);
    const passed = formsIn(sieve, one.text, one.edges);
    const found = find(compileLexicon([entity({ aliases: some })]), one, fold(one.text));
    return found.flatMap(({ forms }) => forms.map(({ text }) => text)).filter((text) => !passed.has(text));
  };
  const texts = (some: readonly (string | { text: string })[]) =>
    textWith(some.map((alias) => (typeof alias === 'string' ? alias : alias.text)));

  it('misses no form that is found in a text', () => {
    fc.assert(
      fc.property(
        aliases.chain((some) => fc.tuple(fc.constant(some), fc.oneof(texts(some), anyText()))),
        ([some, text]) => misses(some, text).length === 0,
      ),
      { numRuns: 2_000 },
    );
  });

  it('misses none with others laid over it', () => {
    const other = compileSieve(
      Array.from({ length: 50 }, (_, at) => ({ text: `w${at} x`, boundary: 'word' })),
    );
    const holds = (some: Aliases, text: string) =>
      [
        [other, sieveOf(some)],
        [sieveOf(some), other],
      ].every((both) => misses(some, text, overlay(both)).length === 0);
    fc.assert(
      fc.property(
        aliases.chain((some) => fc.tuple(fc.constant(some), texts(some))),
        ([some, text]) => holds(some, text),
      ),
    );
  });

  it('lets few through that are none', () => {
    const forms = Array.from({ length: 5_000 }, (_, at) => ({
      text: `name${at} of${at % 7}`,
      boundary: 'word' as const,
    }));
    const others = Array.from({ length: 20_000 }, (_, at) => `word${at} name${at % 5_000} of x`).join('. ');
    expect(formsIn(compileSieve(forms), others).size).toBeLessThan(0.003 * 100_000);
  });
});
