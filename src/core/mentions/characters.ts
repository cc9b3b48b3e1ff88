import { lazyPattern } from './lazyPattern.ts';

/** Characters that nobody sees, as the source of a pattern: soft hyphens, zero-width and direction marks, variation selectors. */
export const invisibleSource = String.raw`\p{Default_Ignorable_Code_Point}`;
export const invisible = lazyPattern(invisibleSource, 'u');

/** Most text of most pages; the quick way through. */
const ascii = /^[\t\n\f\r -~]*$/;

const asciiWord = /^\w/;

const wordCharacter = lazyPattern(String.raw`[\p{L}\p{N}\p{M}_]`, 'u');

/** Scripts written without spaces between words, or, as Hangul, with endings glued to a word. */
const unspaced = lazyPattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]`,
  'u',
);

const hangul = lazyPattern(String.raw`\p{Script=Hangul}`, 'u');
const mark = lazyPattern(String.raw`^\p{M}`, 'u');
const han = lazyPattern(String.raw`^\p{Script=Han}`, 'u');

/** Whether a text has only what a keyboard writes. */
export const isAscii = (text: string): boolean => ascii.test(text);

/** Whether a character is a combining mark, and so part of the one before it. */
export const isMark = (character: string): boolean => !isAscii(character) && mark().test(character);

/** Whether a text has a character of a script that is written without spaces. */
export const isUnspaced = (text: string): boolean => !isAscii(text) && unspaced().test(text);

/** Whether a text starts with a Chinese character. */
export const isHan = (text: string): boolean => !isAscii(text) && han().test(text);

/** Whether a text has a Hangul character. */
export const isHangul = (text: string): boolean => !isAscii(text) && hangul().test(text);

/** The whole character that ends right before `at`; empty at the start. */
export function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const length = low >= 0xdc00 && low <= 0xdfff && at > 1 ? 2 : 1;
  return text.slice(Math.max(0, at - length), at);
}

/** The whole character that starts at `at`; empty at the end. */
export const characterAt = (text: string, at: number): string => {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
};

/** Where the next character starts. A pattern with the flag `u` would go back from the middle of one, and never get on. */
export const afterCharacter = (text: string, at: number): number =>
  at + (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Whether two neighbouring characters belong to one word: letters, digits and `_` do, except across unspaced scripts. */
export const joins = (left: string, right: string): boolean =>
  isAscii(left) && isAscii(right)
    ? asciiWord.test(left) && asciiWord.test(right)
    : wordCharacter().test(left) && wordCharacter().test(right) && !isUnspaced(left) && !isUnspaced(right);
