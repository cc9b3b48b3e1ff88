import { entityKey } from '../../protocol/entityKey.ts';
import type { Library } from '../../protocol/library.ts';

/** The names of all entities, by their keys. */
export const namesByKey = (dossiers: Library['dossiers']): ReadonlyMap<string, string> =>
  new Map(
    dossiers.flatMap(({ dossier }) =>
      dossier.entities.map(({ id, name }) => [entityKey(dossier.id, id), name] as const),
    ),
  );
