import { useEffect, useRef, useState } from 'preact/hooks';
import { entitiesOffAt, entityOffAt, withEntityAt } from '../core/settings/choices.ts';
import { loadLibrary } from '../platform/library.ts';
import { text } from '../platform/texts.ts';
import { entityKey, splitEntityKey } from '../protocol/entityKey.ts';
import type { Library } from '../protocol/library.ts';
import { useSettings } from '../ui/editing/SettingsContext.tsx';
import { Fault } from './Fault.tsx';

const place = 'entities-off';

/** The entities that are left unmarked on a site (or were when the popup opened), each with a way to mark it again. */
export function EntitiesOff({ site }: { site: string }) {
  const { settings, change } = useSettings();
  const listed = useRef(new Set<string>());
  for (const key of entitiesOffAt(settings, site)) listed.current.add(key);
  const names = useNames(listed.current.size > 0);
  if (listed.current.size === 0) return null;
  return (
    <div class="part">
      <h2 class="small">{text('popup_entities_off')}</h2>
      <ul class="entities-off">
        {[...listed.current].map((key) => {
          const off = entityOffAt(settings, site, key);
          const name = names?.get(key) ?? splitEntityKey(key).entity;
          const label = text(off ? 'popup_entity_on' : 'popup_entity_off');
          return (
            <li key={key}>
              <span>
                {name} {!off && <small class="muted">{text('popup_entity_on_again')}</small>}
              </span>
              <button
                type="button"
                aria-label={`${label}: ${name}`}
                onClick={() => change(place, (now) => withEntityAt(now, site, key, off))}
              >
                {label}
              </button>
            </li>
          );
        })}
      </ul>
      <Fault place={place} />
    </div>
  );
}

/** The names of all entities by their keys, once they are known; asked for where there is one to name. */
function useNames(wanted: boolean): ReadonlyMap<string, string> | undefined {
  const [names, setNames] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    if (!wanted) return;
    loadLibrary().then(
      ({ dossiers }) => setNames(namesOf(dossiers)),
      /* Their ids tell what they are, too. */
      () => setNames(new Map()),
    );
  }, [wanted]);
  return names;
}

const namesOf = (dossiers: Library['dossiers']): ReadonlyMap<string, string> =>
  new Map(
    dossiers.flatMap(({ dossier: { id, entities } }) =>
      entities.map((entity): [string, string] => [entityKey(id, entity.id), entity.name]),
    ),
  );
