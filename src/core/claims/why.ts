import type { Fit } from './fit.ts';
import type { ReadPassage } from './passage.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import type { Word } from './words.ts';

/** The words that caused a claim's rank. */
export interface Why {
  /** Those of the passage as they are written, neighbours as one phrase, each word once. */
  readonly passage: readonly string[];
  /** Where such words stand in the claim's text. */
  readonly claim: readonly Phrase[];
}

/** Most phrases of a passage that are told: more say no more. */
const mostPhrases = 5;

/** A word with less than this part of the whole score has caused nothing. */
const leastShare = 0.08;

/**
 * Why a claim fits a passage: the words of both that weighed.
 * @param words the telling words of the claim's text
 * @param names the words of the mentioned name, which are no reason
 */
export function whyOf(
  passage: ReadPassage,
  text: string,
  words: readonly Word[],
  { score, shares }: Fit,
  names: ReadonlySet<string>,
): Why {
  const weightOf = ({ stem }: Word): number => {
    const share = shares.get(stem) ?? 0;
    return !names.has(stem) && share >= leastShare * score ? share : 0;
  };
  const told = phrasesIn(passage.text, passage.words, weightOf)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostPhrases)
    .toSorted((a, b) => a.start - b.start);
  return {
    passage: told.map(({ start, end }) => passage.text.slice(start, end)),
    claim: phrasesIn(text, words, weightOf),
  };
}
