import { type CompiledClaims, compileClaims } from '../core/claims/compile.ts';
import type { Dossier } from '../core/dossiers/dossier.ts';

/** Kept as long as the worker lives and the store is not read again: compiling takes longer than an answer may. */
const compiled = new WeakMap<Dossier, CompiledClaims>();

/** A dossier's claims, made ready once for all that is asked of them. */
export function claimsOf(dossier: Dossier): CompiledClaims {
  const known = compiled.get(dossier) ?? compileClaims(dossier);
  compiled.set(dossier, known);
  return known;
}
