import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../../src/core/mentions/find.ts';
import { fold } from '../../../src/core/mentions/fold.ts';
import { formsOf } from '../../../src/core/mentions/forms.ts';
import { compileLexicon, lexiconInSteps, mayContain } from '../../../src/core/mentions/lexicon.ts';
import { block, entity, judged, lexiconOf } from '../../support/spotting.ts';
import { anyText } from '../../support/texts.ts';

type Aliases = Parameters<typeof lexiconOf>;

const forms: readonly { what: string; aliases: Aliases; gives: readonly string[] }[] = [
  { what: 'one text', aliases: ['North Sea'], gives: ['north sea'] },
  { what: 'folded', aliases: ['Ｎorth–Sea’s'], gives: ["north sea's"] },
  {
    what: 'twice the same',
    aliases: ['North Sea', 'north-sea', { text: 'NORTH SEA' }],
    gives: ['north sea'],
  },
  {
    what: 'parts, each with each',
    aliases: [{ parts: [['Big', 'Great'], ['Old'], ['House', 'Mill']] }],
    gives: ['big old house', 'big old mill', 'great old house', 'great old mill'],
  },
  { what: 'one part', aliases: [{ parts: [['Big', 'Great']] }], gives: ['big', 'great'] },
  { what: 'nothing that can be seen', aliases: ['\u00ad', 'x'], gives: ['x'] },
];

describe('formsOf', () => {
  it.each(forms)('makes of $what: $gives', ({ aliases, gives }) => {
    expect(formsOf(entity({ aliases }).aliases, 0).map(({ text }) => text)).toEqual(gives);
  });

  it('keeps the rules of the first of two aliases that fold alike', () => {
    const aliases = [{ text: 'North', case: 'capitals' as const }, 'north'];
    expect(formsOf(entity({ aliases }).aliases, 3)).toMatchObject([
      { entity: 3, written: 'North', case: 'capitals' },
    ]);
  });
});

describe('compileLexicon', () => {
  it('has of each first word the forms that start with it or with its start, the longest first', () => {
    /* Letters outside the basic plane take two units each. */
    const firsts = ['gu', 'gull', 'gulls', 'guard', '𐐨', '𐐨𐐩'];
    const { formsByFirst } = lexiconOf('Gulls', 'Gull Bay', 'Gu', 'Gull', 'Guard', '𐐨', '𐐨𐐩 Bay');
    const all = ['gull bay', 'gulls', 'gull', 'gu', 'guard', '𐐨𐐩 bay', '𐐨'];
    const startsWith = (first: string): string[] =>
      all.filter((text) => first.startsWith(text.split(' ')[0]!)).toSorted((a, b) => b.length - a.length);
    expect(
      Object.fromEntries([...formsByFirst].map(([first, own]) => [first, own.map(({ text }) => text)])),
    ).toEqual(Object.fromEntries(firsts.map((first) => [first, startsWith(first)])));
  });

  it('of many forms takes steps', () => {
    const aliases = Array.from({ length: 200 }, (_, at) => `North${at} Company`);
    expect([...lexiconInSteps([entity({ aliases })])].length).toBeGreaterThan(4);
  });
});

const tests: readonly { what: string; text: string; may: boolean }[] = [
  { what: 'a form', text: 'the North', may: true },
  { what: 'a form in other case', text: 'the nORTH', may: true },
  { what: 'a whole form', text: 'a gull-bay', may: true },
  { what: 'a form over a line’s end', text: 'Gull\n  Bay', may: true },
  { what: 'the first word of a form', text: 'gull', may: false },
  { what: 'the first words of a form, again and again', text: 'gull gull bays gull', may: true },
  { what: 'a part of a word: only a cheap test', text: 'Northern', may: true },
  { what: 'nothing', text: '', may: false },
  { what: 'nothing of it', text: 'Nothing to see here, south', may: false },
  { what: 'the last word of a form', text: 'bay', may: false },
  { what: 'what has to be folded first', text: '\uff2e\uff4f\uff52\uff54\uff48', may: true },
];

describe('mayContain', () => {
  const lexicon = lexiconOf('North', 'Gull Bay');

  it.each(tests)('of $what: $may', ({ text, may }) => {
    expect(mayContain(lexicon, text)).toBe(may);
  });

  const disguises = [
    { what: 'of mathematics', alias: 'North', text: '𝐍𝐨𝐫𝐭𝐡' },
    { what: 'in circles', alias: 'North', text: 'Ⓝⓞⓡⓣⓗ' },
    { what: 'of full width', alias: 'North', text: 'Ｎｏｒｔｈ' },
    { what: 'of half width', alias: 'ジャガー', text: 'ｼﾞｬｶﾞｰ' },
    { what: 'a ligature', alias: 'finch', text: 'ﬁnch' },
    { what: 'a squared unit', alias: 'mhz', text: '㎒' },
    { what: 'with decomposed marks', alias: 'Café', text: 'Cafe\u0301' },
    { what: 'with composed marks', alias: 'Cafe\u0301', text: 'Café' },
    { what: 'with a soft hyphen', alias: 'North', text: 'No\u00adrth' },
    { what: 'Hangul in letters', alias: '화웨이', text: '화웨이'.normalize('NFD') },
    { what: 'with a curly apostrophe', alias: "King's", text: 'King’s' },
    { what: 'with a straight apostrophe', alias: 'King’s', text: "King's" },
    { what: 'with an en dash', alias: 'A B', text: 'A–B' },
    { what: 'with a hyphen that does not break', alias: 'A-B', text: 'A\u2011B' },
    { what: 'with a space that does not break', alias: 'A B', text: 'A\u00a0B' },
    { what: 'with a final sigma', alias: 'Οδός', text: 'ΟΔΌΣ' },
    { what: 'with a dotted capital', alias: 'İzmir', text: 'İzmir' },
  ];

  it.each(disguises)('lets a form through $what', ({ alias, text }) => {
    expect(judged(lexiconOf(alias), `x ${text} y`).map((mention) => mention.text)).toEqual([text]);
  });

  it('is never wrong about a text in which something is found', () => {
    const ways: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFKD'),
      (text) => text.replaceAll("'", '’'),
      (text) => text.replaceAll(' ', '\u2011'),
      (text) => text.replaceAll(' ', '\u00a0\n'),
      (text) => Array.from(text).join('\u00ad'),
      (text) => text.replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ];
    const words = ["King's", 'Gull Bay', 'Ärger', 'Οδός', 'A B', 'ジャガー', '화웨이', 'ﬁnch'];
    const disguised = fc
      .tuple(fc.constantFrom(...words), fc.subarray([...ways]))
      .map(([word, some]) => ({ word, text: some.reduce((text, way) => way(text), word) }));
    const holds = (
      { word, text }: { word: string; text: string },
      before: string,
      behind: string,
    ): boolean => {
      const whole = `${before} ${text} ${behind}`.replaceAll('|', '');
      const one = lexiconOf(word);
      return mayContain(one, whole) || find(one, block(whole), fold(whole)).length === 0;
    };
    fc.assert(fc.property(disguised, anyText(), anyText(), holds));
  });

  it('has nothing to find in an empty lexicon', () => {
    const empty = compileLexicon([]);
    expect(mayContain(empty, 'any text')).toBe(false);
    expect(judged(empty, 'any ﬁne text')).toEqual([]);
  });
});
