import type { Word } from './words.ts';

/** A stretch of a text whose words weigh. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** What two words of one phrase have between them; a new line is none, for there another text begins. */
const joint = /^(?:['’]s?)?[^\S\n]*-?[^\S\n]*$/u;

/**
 * The words of a text that weigh, neighbours as one phrase, in order.
 * @param weightOf what a word weighs, asked once for each; 0 for one that doesn't
 */
export function phrasesIn(text: string, words: readonly Word[], weightOf: (word: Word) => number): Phrase[] {
  const phrases: { start: number; end: number; weight: number }[] = [];
  for (const word of words) {
    const weight = weightOf(word);
    if (weight <= 0) continue;
    const last = phrases.at(-1);
    if (last !== undefined && joint.test(text.slice(last.end, word.start))) {
      last.end = word.end;
      last.weight += weight;
    } else phrases.push({ start: word.start, end: word.end, weight });
  }
  return phrases;
}
