import { formsIn } from './formsIn.ts';
import type { Sieve } from './sieve.ts';
import { mayCompose } from './units.ts';

/**
 * Whether texts that were put together may hold a form, each by itself or some of them as one; false is sure.
 * @param edges offsets in order where one ends and the next begins; of those beside no letter, some may be left out
 */
export const mayHold = (sieve: Sieve, text: string, edges: readonly number[]): boolean =>
  edges.some((at) => mayCompose(text, at)) || formsIn(sieve, text, edges).size > 0;
