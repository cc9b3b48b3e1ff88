import { dossierEnabled, entityColour, entityEnabled, siteEnabled } from '../core/settings/choices.ts';
import { entityKey, type Kit } from '../protocol/kit.ts';
import type { Holdings } from './library.ts';

/** The kit of a page on a site: the entities that the reader has on, in their colours; none where Sidelight is off. */
export function kitFor({ settings, dossiers }: Holdings, site: string): Kit {
  const { showDelay, hideDelay, modifierOnly } = settings;
  const on = siteEnabled(settings, site)
    ? dossiers.filter(({ dossier }) => dossierEnabled(settings, dossier.id))
    : [];
  const entities = on.flatMap(({ dossier }) =>
    dossier.entities.flatMap((entity, index) => {
      if (!entityEnabled(settings, dossier.id, entity.id)) return [];
      const { id, name, aliases, sense } = entity;
      const colour = entityColour(settings, dossier.id, entity, index);
      return [{ key: entityKey(dossier.id, id), name, colour, aliases, sense }];
    }),
  );
  return { entities, showDelay, hideDelay, modifierOnly };
}
