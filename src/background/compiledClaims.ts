import { type CompiledClaims, compileClaims } from '../core/claims/compile.ts';
import { type MentionInClaim, mentionsIn } from '../core/claims/mentionsIn.ts';
import { compileSearch } from '../core/claims/search.ts';
import type { PlacedClaim } from '../core/claims/relations.ts';
import type { Claim } from '../core/dossiers/claim.ts';
import type { Dossier } from '../core/dossiers/dossier.ts';
import { compileLexicon, type Lexicon } from '../core/mentions/lexicon.ts';
import { keep } from './keep.ts';

/** A dossier's claims, made ready once for all that is asked of them: compiling takes longer than an answer may. */
export const claimsOf: (dossier: Dossier) => CompiledClaims = keep(compileClaims);

/** A dossier's claims, made ready for searches. */
export const searchedClaimsOf: (dossier: Dossier) => ReturnType<typeof compileSearch> = keep(compileSearch);

const lexiconOf: (dossier: Dossier) => Lexicon = keep(({ entities }) => compileLexicon(entities));

const found = new WeakMap<Claim, MentionInClaim[]>();

/** The mentions of its dossier's entities in a claim: found once, since they don't depend on what is asked. */
export function mentionsOf({ dossier, claim }: PlacedClaim): readonly MentionInClaim[] {
  const known = found.get(claim) ?? mentionsIn(dossier, lexiconOf(dossier), claim);
  found.set(claim, known);
  return known;
}
