import { compileRelations, type Relations } from '../core/claims/relations.ts';
import { dossierEnabled } from '../core/settings/choices.ts';
import type { Holdings } from './library.ts';

/** Kept as long as the worker lives and the store is not read again. */
const compiled = new WeakMap<Holdings, Relations>();

/** Which claims of the dossiers that are on overtake or deny one another. */
export function relationsOf(holdings: Holdings): Relations {
  const { dossiers, settings } = holdings;
  const known =
    compiled.get(holdings) ??
    compileRelations(dossiers.map(({ dossier }) => dossier).filter(({ id }) => dossierEnabled(settings, id)));
  compiled.set(holdings, known);
  return known;
}
