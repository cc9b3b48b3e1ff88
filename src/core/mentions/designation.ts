import type { Sense } from '../dossiers/sense.ts';

/** Furthest back that a designation is looked for, in characters: "Galaxy Tab S7 FE Lite " is 22. */
const longestDesignation = 48;

/** A capital, digits and more, as in S21 or A52s: a model whatever stands before it. */
const modelCode = /^\p{Lu}{1,3}\p{N}+[\p{L}\p{N}]{0,2}$/u;

/** A number of at most three digits, perhaps with a small letter (12, 4a): a model only after a capitalised word. */
const modelNumber = /^\p{N}{1,3}\p{Ll}?$/u;

/**
 * Whether the words right before a range are the designation of a model, so that the range belongs to a product's name:
 * a product line or a capitalised word with a model number, and suffixes such as "Pro". Works on raw text, since
 * capitals matter. Years and counts ("100 masts") are no model numbers.
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
  const suffixes = new Set(rules.suffixes);
  let last = words.length - 1;
  while (last > 0 && suffixes.has(words[last] ?? '')) last--;
  const model = words[last] ?? '';
  const line = words[last - 1] ?? '';
  const lines = new Set(rules.lines);
  const named =
    lines.has(model) ||
    modelCode.test(model) ||
    (lines.has(line) && (modelNumber.test(model) || /^\p{Lu}\p{L}?$/u.test(model))) ||
    (modelNumber.test(model) && last >= 2 && /^\p{Lu}\p{Ll}+$/u.test(line));
  return named ? words.slice(modelCode.test(model) ? last : Math.max(0, last - 1)).join(' ') : undefined;
}
