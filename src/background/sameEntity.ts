import type { Dossier } from '../core/dossiers/dossier.ts';
import { areSame, type EntityNames, namesOf } from '../core/mentions/names.ts';
import { dossierEnabled, entityEnabled } from '../core/settings/choices.ts';
import type { Card } from '../protocol/card.ts';
import { entityKey, splitEntityKey } from '../protocol/entityKey.ts';
import type { Holdings } from './library.ts';

/** Kept as long as the worker lives and the store is not read again. */
const compiled = new WeakMap<Dossier, readonly EntityNames[]>();

function namesIn(dossier: Dossier): readonly EntityNames[] {
  const known = compiled.get(dossier) ?? namesOf(dossier);
  compiled.set(dossier, known);
  return known;
}

/**
 * The dossiers that speak of an entity, in the library's order, each with its own key for it: the entity's own, and those
 * that are on and have one that is the same by name.
 */
export function dossiersAbout({ settings, dossiers }: Holdings, key: string): Card['dossiers'] {
  const ids = splitEntityKey(key);
  const home = dossiers.find(({ dossier: { id } }) => id === ids.dossier)?.dossier;
  const asked = home && namesIn(home).find(({ id }) => id === ids.entity);
  if (asked === undefined) return [];
  return dossiers.flatMap(({ dossier }) => {
    if (dossier === home) return [{ entity: key, name: dossier.name }];
    if (!dossierEnabled(settings, dossier.id)) return [];
    const same = namesIn(dossier).find(
      (one) => areSame(asked, one) && entityEnabled(settings, dossier.id, one.id),
    );
    return same === undefined ? [] : [{ entity: entityKey(dossier.id, same.id), name: dossier.name }];
  });
}
