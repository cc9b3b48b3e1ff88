import { tellingShare } from './commonness.ts';
import type { CompiledClaims } from './compile.ts';
import type { Query } from './fit.ts';

/** In units of what one rare word tells: a claim that fits less shares no more than a chance word. */
const leastFit = 0.9;

/**
 * How much it counts whose vocabulary a passage speaks, beside the best claim's lead over the best decoy, and what both
 * must come to. Fitted on two dossiers' own paraphrases and decoys, each left out once: F1 of "nothing bears" has a
 * plateau about these, as `npm run -s eval:paraphrases` shows.
 */
export const bearing = { leaning: 3, least: 1 };

/** What speaks for a claim's bearing on a passage. */
export interface BearingSigns {
  /** The best fit of a claim over that of a decoy, as a logarithm: 0 where they are alike. */
  readonly lead: number;
  /** The part of the passage that claims know less the part that decoys know: from -1 to 1. */
  readonly leaning: number;
}

/** The signs of bearing, from how well the best claim and the best decoy fit. */
export function signsOf(query: Query, claim: number, decoy: number, compiled: CompiledClaims): BearingSigns {
  const { language, rarity, rarest, inClaims, inDecoys } = compiled;
  let whole = 0;
  let known = 0;
  for (const [stem, weight] of query) {
    const telling = weight * (rarity.get(stem) ?? rarest * tellingShare(stem, language));
    whole += telling;
    if (inClaims.has(stem)) known += telling;
    if (inDecoys.has(stem)) known -= telling;
  }
  return { lead: Math.log((claim + 1) / (decoy + 1)), leaning: whole === 0 ? 0 : known / whole };
}

/** Whether the best claim bears on a passage: more than a chance word is shared, and the signs speak for it. */
export function bears(query: Query, claim: number, decoy: number, compiled: CompiledClaims): boolean {
  if (claim <= 0 || claim < leastFit * compiled.rarest) return false;
  const { lead, leaning } = signsOf(query, claim, decoy, compiled);
  return lead + bearing.leaning * leaning >= bearing.least;
}
