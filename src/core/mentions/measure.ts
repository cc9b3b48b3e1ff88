import type { Sense } from '../dossiers/sense.ts';
import { literal } from './literals.ts';

/** The other amounts in the unit that a text has, such as "12t" beside "7t". */
export function otherAmounts(text: string, rules: NonNullable<Sense['measure']>): string[] {
  const ordinary = new Set(rules.ordinary);
  const amount = new RegExp(
    String.raw`(?<![\p{L}\p{N}_.,-])(\p{N}+(?:[.,]\p{N}+)?)\s?${literal(rules.unit)}(?![\p{L}\p{N}_])`,
    'giu',
  );
  return [...text.matchAll(amount)]
    .filter(({ 1: number }) => !ordinary.has(number ?? ''))
    .map(([whole]) => whole);
}
