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
