import { type CompiledClaims, compileClaims } from '../core/claims/compile.ts';
import { type MentionInClaim, mentionsIn } from '../core/claims/mentionsIn.ts';
import { compileSearch } from '../core/claims/search.ts';
import type { PlacedClaim } from '../core/claims/relations.ts';
import type { Claim } from '../core/dossiers/claim.ts';
import type { Dossier } from '../core/dossiers/dossier.ts';
import type { Entity } from '../core/dossiers/entity.ts';
import { lexiconsFor, type Mentionable } from '../core/mentions/lexiconFor.ts';
import { keep } from './keep.ts';

/** A dossier's claims, made ready once for all that is asked of them: compiling takes longer than an answer may. */
export const claimsOf: (dossier: Dossier) => CompiledClaims = keep(compileClaims);

/** A dossier's claims, made ready for searches. */
export const searchedClaimsOf: (dossier: Dossier) => ReturnType<typeof compileSearch> = keep(compileSearch);

/** The lexicons by which entities of a dossier are found, in claims and in what is told of a page. */
export const lexiconsOf: (dossier: Dossier) => (texts: readonly string[]) => Mentionable<Entity> = keep(
  ({ entities }) => lexiconsFor(entities),
);

const found = new WeakMap<Claim, MentionInClaim[]>();

/** The mentions of its dossier's entities in a claim: found once, since they don't depend on what is asked. */
export function mentionsOf({ dossier, claim }: PlacedClaim): readonly MentionInClaim[] {
  const known = found.get(claim) ?? mentionsIn(lexiconsOf(dossier)([claim.text]), claim);
  found.set(claim, known);
  return known;
}
