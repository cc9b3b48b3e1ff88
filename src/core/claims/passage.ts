import type { Query } from './fit.ts';
import { tellingWords, type Word } from './words.ts';

/** What a claim is asked to bear on: the sentence of a mention, and the text around that sentence. */
export interface Passage {
  readonly sentence: string;
  readonly around: string;
}

/** A word of the sentences around counts this much beside one of the mention's own: they are often of another matter. */
const aroundWeight = 0.3;

/** A passage made ready for ranking. */
export interface ReadPassage {
  /** The sentence, and on a line of its own what is around it. */
  readonly text: string;
  /** Its telling words, each but once, where it stands first. */
  readonly words: readonly Word[];
  readonly query: Query;
}

/** Reads a passage: its words, and each of them once with how much it counts. */
export function readPassage({ sentence, around }: Passage, language: string): ReadPassage {
  const text = `${sentence}\n${around}`;
  const words: Word[] = [];
  const query = new Map<string, number>();
  for (const word of tellingWords(text, language)) {
    if (query.has(word.stem)) continue;
    words.push(word);
    query.set(word.stem, word.start < sentence.length ? 1 : aroundWeight);
  }
  return { text, words, query };
}
