import { isHan } from './characters.ts';
import type { Reason } from './evidence.ts';
import { segmentWords } from './segmenter.ts';

/** A family name and one more sign; longer words than these are in the dictionary, and no names. */
const longestName = 2;

/** How much text before an alias the word segmenter sees: enough to tell a dictionary word there. */
const segmenterWindow = 12;

/**
 * Whether the first sign of an alias in Chinese ends a person's name: a family name and at most one more sign stand
 * right before it, and the dictionary (ICU's, through Intl.Segmenter) knows no longer word there. "李建国美…" is about
 * somebody named 李建国, and 国美 would be cut out of two words.
 * @returns the name's signs before the alias, as the reason given to the reader
 */
export function personNameBefore(
  raw: string,
  start: number,
  familyNames: { readonly name: string; readonly signs: string },
): Reason | undefined {
  if (!isHan(raw.slice(start, start + 1))) return undefined;
  const before = raw.slice(Math.max(0, start - segmenterWindow), start);
  const words = [...segmentWords(before)].map(({ segment }) => segment);
  const [outer = '', last = ''] = words.slice(-2);
  if (!isHan(last) || last.length > 1) return undefined;
  const signs = new Set(familyNames.signs);
  const word = [last, outer + last].find((name) => signs.has(name.slice(0, 1)) && name.length <= longestName);
  return word === undefined ? undefined : { word, reach: 'before', rival: familyNames.name };
}
