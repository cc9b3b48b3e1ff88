import type { Bag, CompiledClaims } from './compile.ts';

/** The words of a passage, each with how much it counts there. */
export type Query = ReadonlyMap<string, number>;

/** How well a text fits a passage, and which words' doing that is. */
export interface Fit {
  readonly score: number;
  readonly shares: ReadonlyMap<string, number>;
}

/**
 * BM25's constants (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009): how soon repeats saturate, and
 * how much length counts. Both in the usual range; orderings hardly change within it.
 */
const saturation = 1.2;
const lengthShare = 0.5;

/** How well a bag of words fits a passage: BM25F, its fields weighted when the bag was filled. */
export function fitOf(query: Query, { counts, length }: Bag, { rarity, averageLength }: CompiledClaims): Fit {
  const norm = saturation * (1 - lengthShare + (lengthShare * length) / averageLength);
  const shares = new Map<string, number>();
  let score = 0;
  for (const [stem, weight] of query) {
    const count = counts.get(stem);
    if (count === undefined) continue;
    const share = (weight * rarity.get(stem)! * count * (saturation + 1)) / (count + norm);
    shares.set(stem, share);
    score += share;
  }
  return { score, shares };
}
