import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import type { Entity } from '../../src/core/dossiers/entity.ts';
import { smallDossier } from './smallDossier.ts';
import { entity } from './spotting.ts';

/** A dossier with more entities than a pattern is made of, after the ones given. */
export const largeDossier = (entities: readonly Entity[] = []): Dossier => ({
  ...smallDossier({ id: 'large', name: 'Large' }),
  entities: [
    ...entities,
    ...Array.from({ length: 1_001 }, (_, index) =>
      entity({ id: `e${index}`, aliases: [`Filler x${index}`] }),
    ),
  ],
});
