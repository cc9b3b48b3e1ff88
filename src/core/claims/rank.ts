import type { Claim } from '../dossiers/claim.ts';
import { bears } from './bearing.ts';
import type { CompiledClaims } from './compile.ts';
import { fitOf } from './fit.ts';
import { type Passage, readPassage } from './passage.ts';
import { type Why, whyOf } from './why.ts';

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

/** A claim about the mentioned entity is preferred as if it shared a common word more with the sentence. */
const entityBonus = 1;

/** In units of what one rare word tells: a claim about others than the mentioned entity has to share two, not by chance. */
const leastFitOfOthers = 1.4;

/**
 * Ranks a dossier's claims for a mention of an entity in a passage, the most fitting first. Claims of other entities are
 * left out unless they fit; equal ones keep their order.
 * @param except the id of a claim to leave out
 */
export function rankClaims(
  compiled: CompiledClaims,
  entity: string,
  passage: Passage,
  except?: string,
): Ranking {
  const { language, claims, claimWords, claimBags, decoyBags, rarest } = compiled;
  const names = compiled.namesOf(entity);
  const read = readPassage(passage, language);
  const { query } = read;
  const ranked = claims
    .map((claim, index) => {
      const fit = fitOf(query, claimBags[index]!, compiled);
      const isItsOwn = claim.entities.includes(entity);
      return {
        claim,
        words: claimWords[index]!,
        fit,
        isItsOwn,
        score: fit.score + (isItsOwn ? entityBonus : 0),
      };
    })
    .filter(
      ({ claim, isItsOwn, fit }) =>
        claim.id !== except && (isItsOwn || fit.score >= leastFitOfOthers * rarest),
    )
    .toSorted((a, b) => b.score - a.score);
  const decoy = Math.max(0, ...decoyBags.map((bag) => fitOf(query, bag, compiled).score));
  const best = ranked[0]?.fit.score ?? 0;
  return {
    bears: bears(query, best, decoy, compiled),
    claims: ranked.map(({ claim, words, fit, score }) => ({
      claim,
      score,
      why: whyOf(read, claim.text, words, fit, names),
    })),
  };
}
