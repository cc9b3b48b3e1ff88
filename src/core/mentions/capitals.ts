import type { CaseRule } from '../dossiers/entity.ts';

const lettersOf = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [];

/** Whether what is a capital in the form as written is one in the raw text too. */
export function keepsCapitals(written: string, raw: string): boolean {
  if (!/\p{Lu}/u.test(written)) return true;
  const letters = lettersOf(raw);
  return lettersOf(written).every((letter, index) => !/\p{Lu}/u.test(letter) || letters[index] === letter);
}

/** Whether the raw text is written in the case that a form's rule wants. */
export function keepsCase(rule: CaseRule, written: string, raw: string): boolean {
  if (rule === 'any') return true;
  if (rule !== 'exact') return keepsCapitals(written, raw);
  const letters = lettersOf(raw);
  return lettersOf(written).every((letter, index) => letters[index] === letter);
}
