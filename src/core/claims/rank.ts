import type { Claim } from '../dossiers/claim.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import { stems } from './words.ts';

/** What a claim is asked to bear on: the sentence of a mention, and the text around that sentence. */
export interface Passage {
  readonly sentence: string;
  readonly around: string;
}

/** The words that caused a claim's rank, as they are written in the passage and in the claim. */
export interface Why {
  readonly passage: readonly string[];
  readonly claim: readonly string[];
}

/** A claim with how well it fits; only the order of scores means anything. */
export interface RankedClaim {
  readonly claim: Claim;
  readonly score: number;
  readonly why: Why;
}

/** Claims, the most fitting first. */
export interface Ranking {
  /** Whether the first claims bear on the passage at all; if not, all are background. */
  readonly bears: boolean;
  readonly claims: readonly RankedClaim[];
}

/** The claims of a dossier, made ready for ranking. */
export interface CompiledClaims {
  readonly claims: readonly Claim[];
}

/** Makes a dossier's claims ready for ranking: once per dossier, since it takes longer than to rank. */
export function compileClaims({ claims }: Pick<Dossier, 'claims' | 'decoys' | 'entities'>): CompiledClaims {
  return { claims };
}

/** BM25's usual constants (Robertson and Zaragoza, 2009): how soon repeats saturate, how much length counts. */
const saturation = 1.2;
const lengthShare = 0.75;

/** A claim about the mentioned entity fits as well as one that shares a rare word or two with the sentence. */
const entityBonus = 3;

/** Another entity's claim is only worth showing when it shares more with the sentence than a chance word. */
const leastOtherScore = 4;

/** The words that a claim is matched by. */
const claimWords = ({ text, topic, attribution }: Claim): string[] =>
  stems(`${text} ${topic.replaceAll('-', ' ')} ${attribution.speaker}`);

/**
 * Ranks claims for a mention of an entity in its context, the most fitting first: BM25 of the context's words over the
 * claims, with a bonus for claims about the entity. Claims that fit neither way are left out; equal ones keep their order.
 */
export function rankClaims({ claims }: CompiledClaims, entity: string, passage: Passage): Ranking {
  const query = new Set(stems(`${passage.sentence} ${passage.around}`));
  const documents = claims.map(claimWords);
  const averageLength =
    documents.reduce((sum, words) => sum + words.length, 0) / Math.max(1, documents.length);
  const rarity = new Map(
    [...query].map((word) => {
      const having = documents.filter((words) => words.includes(word)).length;
      return [word, Math.log(1 + (documents.length - having + 0.5) / (having + 0.5))];
    }),
  );
  const score = (claim: Claim, words: readonly string[]): number => {
    const norm = saturation * (1 - lengthShare + (lengthShare * words.length) / averageLength);
    let sum = claim.entities.includes(entity) ? entityBonus : 0;
    for (const [word, weight] of rarity) {
      const count = words.filter((other) => other === word).length;
      sum += (weight * count * (saturation + 1)) / (count + norm);
    }
    return sum;
  };
  const why: Why = { passage: [], claim: [] };
  const ranked = claims
    .map((claim, index) => ({ claim, score: score(claim, documents[index] ?? []), why }))
    .filter(({ claim, score: fit }) => claim.entities.includes(entity) || fit >= leastOtherScore)
    .toSorted((a, b) => b.score - a.score);
  return { bears: true, claims: ranked };
}
