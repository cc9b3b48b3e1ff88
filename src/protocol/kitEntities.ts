import type { Dossier } from '../core/dossiers/dossier.ts';
import { dossierEnabled, entityColour, entityEnabled } from '../core/settings/choices.ts';
import type { Settings } from '../core/settings/schema.ts';
import { entityKey } from './entityKey.ts';
import type { KitEntity } from './kit.ts';

/** The entities that the reader has on, in their colours, as a page gets them. */
export const kitEntities = (
  settings: Settings,
  dossiers: readonly { readonly dossier: Dossier }[],
): KitEntity[] =>
  dossiers
    .filter(({ dossier }) => dossierEnabled(settings, dossier.id))
    .flatMap(({ dossier }) =>
      dossier.entities.flatMap((entity, index): KitEntity[] => {
        if (!entityEnabled(settings, dossier.id, entity.id)) return [];
        const { id, name, aliases, sense } = entity;
        const colour = entityColour(settings, dossier.id, entity, index);
        return [{ key: entityKey(dossier.id, id), name, colour, aliases, sense }];
      }),
    );
