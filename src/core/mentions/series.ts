import type { Sense } from '../dossiers/sense.ts';
import type { Reason } from './evidence.ts';
import { lazyPattern } from './lazyPattern.ts';

/** A number with one letter, as words of their own. */
const label = lazyPattern(String.raw`(?<![\p{L}\p{N}_.,$€£¥-])(\p{N}{1,3})(\p{Lu})(?![\p{L}\p{N}_])`, 'gu');

const digits = lazyPattern(String.raw`^\p{N}+`, 'u');

/** How near a label with another number must be, in characters: "rows 4A and 7T". With the same number, the block will do. */
const nearby = 40;

/**
 * Whether labels nearby make a label of an alias such as "7T": beside "7A", or close to "12C", it is a seat or a class.
 * Works on raw text, since labels have capitals.
 */
export function labelled(
  raw: string,
  start: number,
  end: number,
  rules: NonNullable<Sense['series']>,
): Reason | undefined {
  const alias = raw.slice(start, end);
  const ordinary = new Set([...rules.ordinary, alias]);
  const [number] = digits().exec(alias) ?? [];
  for (const { 0: word, 1: own, 2: letter = '', index } of raw.matchAll(label())) {
    if (ordinary.has(word) || !rules.letters.includes(letter)) continue;
    const near = index > start - nearby && index < end + nearby;
    if (near || own === number) return { word, reach: 'block', rival: rules.name };
  }
  return undefined;
}
