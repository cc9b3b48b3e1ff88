import type { Sense } from '../dossiers/sense.ts';
import { lazyPattern } from './lazyPattern.ts';

/** Furthest back that a designation is looked for, in characters: "Galaxy Tab S7 FE Lite " is 22. */
const longestDesignation = 48;

/** A capital, digits and more, as in S21 or A52s: a model whatever stands before it. */
const modelCode = lazyPattern(String.raw`^\p{Lu}{1,3}\p{N}+[\p{L}\p{N}]{0,2}$`, 'u');

/** A number of at most three digits, perhaps with a small letter (12, 4a): a model only after a capitalised word. */
const modelNumber = lazyPattern(String.raw`^\p{N}{1,3}\p{Ll}?$`, 'u');

/** What may follow a product line: such a number, one with capitals (11T), one in Roman figures, a letter or two (X, Fe). */
const modelOfLine = lazyPattern(String.raw`^(?:\p{N}{1,3}\p{L}{0,2}|[IVX]{1,4}|\p{Lu}\p{L}?)$`, 'u');

const numberAtEnd = lazyPattern(String.raw`\p{N}{1,3}\p{L}?$`, 'u');
const capitalised = lazyPattern(String.raw`^\p{Lu}\p{Ll}+$`, 'u');

/** Most words between a product line and the alias: "Xperia 10 IV Pro Max". */
const longestModel = 4;

/**
 * Whether the words right before a range are the designation of a model, so that the range belongs to a product's name:
 * a product line with its model, or a capitalised word with a model number, and suffixes such as "Pro". Works on raw
 * text, since capitals matter. Years and counts ("100 masts") are no model numbers.
 * @returns the designation, for the reason given to the reader
 */
export function designationBefore(
  raw: string,
  start: number,
  rules: NonNullable<Sense['designations']>,
): string | undefined {
  const head = raw.slice(Math.max(0, start - longestDesignation), start).replace(/[\s(]+$/u, ' ');
  if (!head.endsWith(' ')) return undefined;
  const sentence = head.split(/[,;:!?.)]/u).at(-1) ?? '';
  const words = sentence.trim().split(/\s+/u);
  const from = lineStart(words, rules) ?? modelStart(words, new Set(rules.suffixes));
  return from === undefined ? undefined : words.slice(from).join(' ');
}

/** Where a product line starts that is followed by nothing but its model. */
function lineStart(words: readonly string[], rules: NonNullable<Sense['designations']>): number | undefined {
  const lines = new Set(rules.lines);
  const suffixes = new Set(rules.suffixes);
  for (let at = words.length - 1; at >= Math.max(0, words.length - 1 - longestModel); at--) {
    const word = words[at] ?? '';
    if (lines.has(word) || lines.has(word.replace(numberAtEnd(), ''))) return at;
    if (!suffixes.has(word) && !modelOfLine().test(word) && !modelCode().test(word)) return undefined;
  }
  return undefined;
}

/** Where a model starts that needs no known line. */
function modelStart(words: readonly string[], suffixes: ReadonlySet<string>): number | undefined {
  let last = words.length - 1;
  while (last > 0 && suffixes.has(words[last] ?? '')) last--;
  const model = words[last] ?? '';
  if (modelCode().test(model)) return last;
  const numbered = modelNumber().test(model) && last >= 2 && capitalised().test(words[last - 1] ?? '');
  return numbered ? last - 1 : undefined;
}
