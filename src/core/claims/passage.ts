import type { Query } from './fit.ts';
import { stems } from './words.ts';

/** What a claim is asked to bear on: the sentence of a mention, and the text around that sentence. */
export interface Passage {
  readonly sentence: string;
  readonly around: string;
}

/** A word of the sentences around counts this much beside one of the mention's own: they are often of another matter. */
const aroundWeight = 0.3;

/** The words of a passage, each once, with how much they count. */
export function queryOf({ sentence, around }: Passage, language: string): Query {
  const query = new Map<string, number>();
  for (const stem of stems(around, language)) query.set(stem, aroundWeight);
  for (const stem of stems(sentence, language)) query.set(stem, 1);
  return query;
}
