import { areSame } from '../core/mentions/names.ts';
import { dossierEnabled, entityEnabled } from '../core/settings/choices.ts';
import type { Card } from '../protocol/card.ts';
import { entityKey, splitEntityKey } from '../protocol/entityKey.ts';
import type { Holdings } from './library.ts';

/**
 * The dossiers that speak of an entity, in the library's order, each with its own key for it: the entity's own, and those
 * that are on and have one that is the same by name.
 */
export function dossiersAbout(
  { settings, named }: Pick<Holdings, 'settings' | 'named'>,
  key: string,
): Card['dossiers'] {
  const ids = splitEntityKey(key);
  const home = named.find(({ id }) => id === ids.dossier);
  const asked = home?.entities.find(({ id }) => id === ids.entity);
  if (asked === undefined) return [];
  return named.flatMap((dossier) => {
    if (dossier === home) return [{ entity: key, name: dossier.name }];
    if (!dossierEnabled(settings, dossier.id)) return [];
    const same = dossier.entities.find(
      (one) => areSame(asked, one) && entityEnabled(settings, dossier.id, one.id),
    );
    return same === undefined ? [] : [{ entity: entityKey(dossier.id, same.id), name: dossier.name }];
  });
}
