import { withSite } from '../../core/settings/choices.ts';
import { text } from '../../platform/texts.ts';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { Fault } from '../Fault.tsx';
import { Section } from '../Section.tsx';
import { AddSite } from './AddSite.tsx';

const place = 'sites';

/** The sites where Sidelight is off. */
export function Sites() {
  const { settings, change } = useSettings();
  return (
    <Section id="sites" title={text('options_sites')} lead={text('options_sites_lead')}>
      <div class="panel rows">
        {settings.sitesOff.length === 0 ? (
          <p class="muted">{text('options_sites_empty')}</p>
        ) : (
          <ul class="sites">
            {settings.sitesOff.map((site) => (
              <li key={site}>
                <span>{site}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={text('options_sites_remove_label', site)}
                  onClick={() => change(place, (now) => withSite(now, site, true))}
                >
                  {text('options_sites_remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
        <AddSite onAdd={(site) => change(place, (now) => withSite(now, site, false))} />
        <Fault place={place} />
      </div>
    </Section>
  );
}
