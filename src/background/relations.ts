import { compileRelations, type Relations } from '../core/claims/relations.ts';
import { dossierEnabled } from '../core/settings/choices.ts';
import { keep } from './keep.ts';
import type { Holdings } from './library.ts';

/** Which claims of the dossiers that are on overtake or deny one another. */
export const relationsOf: (holdings: Holdings) => Relations = keep(({ dossiers, settings }) =>
  compileRelations(dossiers.map(({ dossier }) => dossier).filter(({ id }) => dossierEnabled(settings, id))),
);
