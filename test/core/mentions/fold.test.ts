import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedText, rawEnd, rawStart } from '../../../src/core/mentions/fold.ts';
import { anyText } from '../../support/texts.ts';

const foldings = [
  { what: 'nothing', raw: '', folded: '' },
  { what: 'capitals', raw: 'Northwind PLC', folded: 'northwind plc' },
  { what: 'compatibility forms', raw: '５Ｇ ① ㎒ ﬁ', folded: '5g 1 mhz fi' },
  { what: 'mathematical letters', raw: '𝐉𝐨𝐛𝐬', folded: 'jobs' },
  { what: 'a sign with two letters', raw: '™', folded: 'tm' },
  { what: 'soft hyphens', raw: 'North\u00adwind', folded: 'northwind' },
  { what: 'zero-width characters', raw: 'N\u200bo\u200cr\u200dt\u2060h\ufeff', folded: 'north' },
  { what: 'direction marks', raw: '\u200eNorth\u202ewind\u202c', folded: 'northwind' },
  { what: 'variation selectors', raw: '5\ufe0fG', folded: '5g' },
  { what: 'a combining mark after its letter', raw: 'Cafe\u0301', folded: 'café' },
  { what: 'two marks in another order', raw: 'o\u0307\u0323', folded: 'ọ̇' },
  { what: 'a mark parted by a soft hyphen', raw: 'e\u00ad\u0301', folded: 'é' },
  { what: 'a mark without a letter', raw: '\u0301', folded: '\u0301' },
  { what: 'a capital that lower case makes two of', raw: 'İ', folded: 'i\u0307' },
  { what: 'final sigma', raw: 'ΟΔΟΣ', folded: 'οδοσ' },
  { what: 'Hangul in letters', raw: '화웨이'.normalize('NFD'), folded: '화웨이' },
  { what: 'a Hangul syllable and a letter', raw: '가\u11a8', folded: '각' },
  { what: 'Hangul compatibility letters', raw: 'ㄱㅏ', folded: '가' },
  { what: 'halfwidth kana with voice marks', raw: 'ｼﾞｬｶﾞｰ', folded: 'ジャガー' },
  { what: 'halfwidth kana with a capital', raw: 'ABCｶﾞ', folded: 'abcガ' },
  { what: 'hyphens and minus', raw: 'a\u2010b\u2011c\u2012d\u2013e\u2212f', folded: 'a-b-c-d-e-f' },
  { what: 'a long dash, which parts clauses', raw: 'a\u2014b', folded: 'a\u2014b' },
  { what: 'apostrophes', raw: '‘a’\u02bc', folded: "'a''" },
  { what: 'white space, one for one', raw: 'a\u00a0\t\n\u2009b', folded: 'a    b' },
  { what: 'look-alikes of other scripts, which stay', raw: 'Аррlе', folded: 'аррlе' },
  { what: 'half a surrogate pair', raw: 'a\ud83dB', folded: 'a\ud83db' },
];

/** The raw text that a stretch of the folded text came from. */
const ways = [
  { what: 'plain text', raw: 'The Northwind plc', stretch: 'northwind', from: 'Northwind' },
  {
    what: 'soft hyphens inside',
    raw: 'a North\u00adwind\u00ad b',
    stretch: 'northwind',
    from: 'North\u00adwind',
  },
  { what: 'soft hyphens before', raw: 'a \u00ad\u00adJobs b', stretch: 'jobs', from: 'Jobs' },
  { what: 'a ligature, whole', raw: 'of ﬁve', stretch: 'five', from: 'ﬁve' },
  { what: 'the second letter of a ligature', raw: 'of ﬁve', stretch: 'ive', from: 'ﬁve' },
  { what: 'marks at the end', raw: 'ein Cafe\u0301!', stretch: 'café', from: 'Cafe\u0301' },
  { what: 'surrogate pairs before', raw: '😀\u00ad 😀 Jobs', stretch: 'jobs', from: 'Jobs' },
  { what: 'surrogate pairs within', raw: 'x 𝐉𝐨𝐛𝐬 y', stretch: 'jobs', from: '𝐉𝐨𝐛𝐬' },
  {
    what: 'one syllable of Hangul in letters',
    raw: '화웨이가'.normalize('NFD'),
    stretch: '화웨이',
    from: '화웨이'.normalize('NFD'),
  },
  { what: 'halfwidth kana', raw: 'ｿﾚﾊｼﾞｬｶﾞｰﾃﾞｽ', stretch: 'ジャガー', from: 'ｼﾞｬｶﾞｰ' },
];

describe('fold', () => {
  it.each(foldings)('folds $what', ({ raw, folded }) => {
    expect(fold(raw).text).toBe(folded);
  });

  it.each(ways)('leads back over $what', ({ raw, stretch, from }) => {
    const folded = fold(raw);
    const start = folded.text.indexOf(stretch);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(raw.slice(rawStart(folded, start), rawEnd(folded, start + stretch.length))).toBe(from);
  });

  it('changes nothing more when folding twice', () => {
    fc.assert(fc.property(anyText(), (raw) => fold(fold(raw).text).text === fold(raw).text));
  });

  it('gives one folding of canonically equal texts', () => {
    fc.assert(
      fc.property(anyText(), (raw) => fold(raw.normalize('NFD')).text === fold(raw.normalize()).text),
    );
  });

  it('maps every unit to a raw stretch, in order', () => {
    const inOrder = (raw: string): void => {
      const folded = fold(raw);
      let before = { start: 0, end: 0 };
      for (let at = 0; at < folded.text.length; at++) {
        const [start, end] = [rawStart(folded, at), rawEnd(folded, at + 1)];
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(raw.length);
        expect(start).toBeGreaterThanOrEqual(before.start);
        expect(end).toBeGreaterThanOrEqual(before.end);
        before = { start, end };
      }
    };
    fc.assert(fc.property(anyText(), inOrder));
  });

  it('maps each character to a raw text that folds to it, or to what it is part of', () => {
    const foldsBack = (raw: string): void => {
      const folded = fold(raw);
      let at = 0;
      for (const character of folded.text) {
        const end = at + character.length;
        expect(fold(raw.slice(rawStart(folded, at), rawEnd(folded, end))).text).toContain(character);
        at = end;
      }
    };
    fc.assert(fc.property(anyText(), foldsBack));
  });

  it('is blind to soft hyphens between any two characters', () => {
    const hyphenated = (text: string): string => Array.from(text).join('\u00ad');
    const wellFormed = anyText().filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(fc.property(wellFormed, (raw) => fold(hyphenated(raw)).text === fold(raw).text));
  });
});

it('is the same for a text alone, which is folded where it is foreign only', () => {
  const tricky = [
    ...Array.from('aeIÉΣς ﬁ한한ｶﾞİ½ſK…😀'),
    '\u0301',
    '\u0307',
    '\u00ad',
    '\u200d',
    '\u00a0',
    '\ufe0f',
  ];
  const character = fc.oneof(fc.constantFrom(...tricky), fc.string({ unit: 'binary', maxLength: 2 }));
  fc.assert(
    fc.property(fc.array(character, { maxLength: 14 }), (characters) => {
      const raw = characters.join('');
      expect(foldedText(raw).replace(/\s/g, ' ')).toBe(fold(raw).text);
    }),
    { numRuns: 2_000 },
  );
});
