import fc from 'fast-check';

/** Characters that folding has to think about: ligatures, marks, Hangul letters, what nobody sees, surrogate pairs. */
const tricky = Array.from(
  `ﬁ①㎒İßΣς¨´𝔸😀𠮷한국ㄱㅏ㉠가ｶﾞﾟaB5-. \u1112\u1161\u11ab\u212a\u212b\u0301\u0308\u0307\u0323\u00ad\u200b\u200d` +
    `\u2060\ufe0f\ufeff\u202e` +
    `\u00a0\u2009\n\u2010\u2011\u2013\u2212’\u02bc\udc00\ud800`,
);

/** Any text: of any UTF-16 units, of any characters, of tricky ones, of ordinary ones. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((points) => String.fromCodePoint(...points)),
    fc.string({ unit: fc.constantFrom(...tricky), maxLength: 30 }),
    fc.string({ unit: 'grapheme' }),
  );

const words = [
  'north',
  'North',
  'sea',
  "King's",
  'at&t',
  '.net',
  '5G',
  'U.S.',
  'naïve',
  'Οδός',
  'ﬁnch',
  'Ａ',
  '华为',
  '화웨이',
  'a',
];
const joints = [' ', '-', '–', '', '\u00a0', '\n', ' - ', "'", '/', '_', '\u00ad', '. ', ', '];

/** Words, with what stands between them. */
const joined = (most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...joints)), { minLength: 1, maxLength: most })
    .map((pairs) => pairs.flat().join(''));

/** An alias as a dossier may have it: of ordinary words mostly. */
export const anyAlias = (): fc.Arbitrary<string> =>
  fc
    .oneof({ weight: 4, arbitrary: joined(3) }, { weight: 1, arbitrary: anyText() })
    .map((text) => text.trim().slice(0, 200))
    .filter((text) => text.trim() !== '');

/** A text that some of the aliases may well be in, in disguise or glued to others; `|` stands for an edge of markup. */
export const textWith = (aliases: readonly string[]): fc.Arbitrary<string> => {
  const ways: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFKD'),
    (text) => text.replaceAll(/[\s-]/gu, '\u2011'),
    (text) => text.replaceAll(/[\s-]/gu, '\u00a0\n'),
    (text) => Array.from(text).join('\u00ad'),
    (text) => `${text.slice(0, 2)}|${text.slice(2)}`,
    (text) => `${text}ssa`,
  ];
  const disguised = fc
    .tuple(fc.constantFrom(...aliases), fc.constantFrom(...ways))
    .map(([alias, way]) => way(alias));
  return fc
    .array(fc.oneof(disguised, joined(2), fc.constantFrom(...joints, '|')), { maxLength: 8 })
    .map((parts) => parts.join(''));
};
