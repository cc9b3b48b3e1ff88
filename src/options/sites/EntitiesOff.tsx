import { text } from '../../platform/texts.ts';
import type { Library } from '../../protocol/library.ts';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { Fault } from '../Fault.tsx';
import { Findable } from '../search/Findable.tsx';
import { Undo } from '../undo/Undo.tsx';
import { namesByKey } from './namesByKey.ts';
import { SiteEntities } from './SiteEntities.tsx';

const place = 'entities-off';

/** The entities that are left unmarked on single sites, as a card's button does it. */
export function EntitiesOff({ dossiers }: { dossiers: Library['dossiers'] }) {
  const { settings } = useSettings();
  const names = namesByKey(dossiers);
  const sites = Object.entries(settings.entitiesOff).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return (
    <>
      <Undo place={place} />
      <div class="panel rows">
        <Findable>
          <div class="setting-text">
            <h3>{text('options_entities_off')}</h3>
            <p class="muted small">{text('options_entities_off_hint')}</p>
            {sites.length === 0 && <p class="muted small">{text('options_entities_off_empty')}</p>}
          </div>
        </Findable>
        {sites.map(([site, keys]) => (
          <SiteEntities key={site} site={site} keys={keys} names={names} place={place} />
        ))}
        <Fault place={place} />
      </div>
    </>
  );
}
