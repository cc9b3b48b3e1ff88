import type { Sense } from '../dossiers/sense.ts';
import type { Reason } from './evidence.ts';
import { literal } from './literals.ts';

/** Whether other amounts in the same unit make an amount of this one too, as "12t" beside "7t". Works on folded text. */
export function measured(
  text: string,
  start: number,
  end: number,
  rules: NonNullable<Sense['measure']>,
): Reason | undefined {
  const ordinary = new Set(rules.ordinary);
  const amount = new RegExp(
    String.raw`(?<![\p{L}\p{N}_.,-])(\p{N}+(?:[.,]\p{N}+)?)\s?${literal(rules.unit)}(?![\p{L}\p{N}_])`,
    'giu',
  );
  for (const { 0: word, 1: number = '', index } of text.matchAll(amount)) {
    if ((index < start || index >= end) && !ordinary.has(number))
      return { word, reach: 'block', rival: rules.unit };
  }
  return undefined;
}
