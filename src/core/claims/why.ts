import type { Fit } from './fit.ts';
import type { ReadPassage } from './passage.ts';
import type { Word } from './words.ts';

/** The words that caused a claim's rank, as they are written in the passage and in the claim. */
export interface Why {
  readonly passage: readonly string[];
  readonly claim: readonly string[];
}

/** Most phrases of a passage that are told: more say no more. */
const mostPhrases = 5;

/** A word with less than this part of the whole score has caused nothing. */
const leastShare = 0.08;

/** What two words of one phrase have between them; a new line is none, for there the text around begins. */
const joint = /^(?:['’]s?)?[^\S\n]*-?[^\S\n]*$/u;

/**
 * Why a claim fits a passage: the words of both that weighed.
 * @param words the telling words of the claim's text
 */
export function whyOf(
  passage: ReadPassage,
  text: string,
  words: readonly Word[],
  { score, shares }: Fit,
  names: ReadonlySet<string>,
): Why {
  const weighs = ([stem, share]: [string, number]): boolean =>
    !names.has(stem) && share >= leastShare * score;
  const weighed = new Map([...shares].filter(weighs));
  const inClaim = words
    .filter(({ stem }) => weighed.has(stem))
    .map(({ start, end }) => text.slice(start, end));
  return { passage: phrases(passage, weighed), claim: [...new Set(inClaim)] };
}

/** The phrases that weighed most, in the order of the text; each word once. */
function phrases({ text, words }: ReadPassage, weighed: Map<string, number>): string[] {
  const found: { start: number; end: number; weight: number }[] = [];
  for (const { stem, start, end } of words) {
    const weight = weighed.get(stem);
    if (weight === undefined) continue;
    weighed.delete(stem);
    const last = found.at(-1);
    if (last !== undefined && joint.test(text.slice(last.end, start))) {
      last.end = end;
      last.weight += weight;
    } else found.push({ start, end, weight });
  }
  return found
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostPhrases)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}
