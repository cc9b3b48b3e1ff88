import type { CaseRule } from '../dossiers/entity.ts';
import { lazyPattern } from './lazyPattern.ts';

const letters = lazyPattern(String.raw`[\p{L}\p{N}]`, 'gu');
const capital = lazyPattern(String.raw`\p{Lu}`, 'u');

const lettersOf = (text: string): string[] => text.normalize('NFKC').match(letters()) ?? [];

/** Whether what is a capital in the form as written is one in the raw text too. */
export function keepsCapitals(written: string, raw: string): boolean {
  if (raw === written || !capital().test(written)) return true;
  const own = lettersOf(raw);
  return lettersOf(written).every((letter, index) => !capital().test(letter) || own[index] === letter);
}

/** Whether the raw text is written in the case that a form's rule wants. */
export function keepsCase(rule: CaseRule, written: string, raw: string): boolean {
  if (rule === 'any') return true;
  if (rule !== 'exact') return keepsCapitals(written, raw);
  const own = lettersOf(raw);
  return lettersOf(written).every((letter, index) => own[index] === letter);
}
