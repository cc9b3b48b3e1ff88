import { withSite } from '../../core/settings/choices.ts';
import { text } from '../../platform/texts.ts';
import type { Library } from '../../protocol/library.ts';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { Fault } from '../Fault.tsx';
import { Findable } from '../search/Findable.tsx';
import { Section } from '../Section.tsx';
import { useSteps } from '../undo/StepContext.tsx';
import { Undo } from '../undo/Undo.tsx';
import { AddSite } from './AddSite.tsx';
import { EntitiesOff } from './EntitiesOff.tsx';
import { OffRow } from './OffRow.tsx';

const place = 'sites';

/** Where Sidelight is off: on whole sites, and for single entities. */
export function Sites({ dossiers }: { dossiers: Library['dossiers'] }) {
  const { settings, change } = useSettings();
  const { take } = useSteps();
  return (
    <Section id="sites" title={text('options_sites')} lead={text('options_sites_lead')}>
      <Undo place={place} />
      <div class="panel rows">
        {settings.sitesOff.length === 0 ? (
          <p class="muted">{text('options_sites_empty')}</p>
        ) : (
          <ul class="sites">
            {settings.sitesOff.map((site) => (
              <OffRow
                key={site}
                name={site}
                action={text('options_sites_remove')}
                label={text('options_sites_remove_label', site)}
                onAct={() =>
                  take(place, text('options_sites_removed', site), (now) => withSite(now, site, true))
                }
              />
            ))}
          </ul>
        )}
        <Findable>
          <AddSite onAdd={(site) => change(place, (now) => withSite(now, site, false))} />
        </Findable>
        <Fault place={place} />
      </div>
      <EntitiesOff dossiers={dossiers} />
    </Section>
  );
}
