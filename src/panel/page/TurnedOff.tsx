import { withSite } from '../../core/settings/choices.ts';
import { text } from '../../platform/texts.ts';
import { SaveFault } from '../../ui/editing/SaveFault.tsx';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';

const place = 'site';

/** Says that Sidelight is off, on a site or everywhere, and turns it on. */
export function TurnedOff({ site }: { site: string }) {
  const { settings, change } = useSettings();
  const { enabled } = settings;
  return (
    <>
      <p role="status">{text(enabled ? 'page_site_off' : 'page_off_everywhere')}</p>
      <div class="actions">
        <button
          type="button"
          onClick={() =>
            change(place, (now) => (enabled ? withSite(now, site, true) : { ...now, enabled: true }))
          }
        >
          {text(enabled ? 'panel_turn_on_site' : 'panel_turn_on')}
        </button>
      </div>
      <SaveFault
        place={place}
        texts={{ title: text('save_failed'), retry: text('save_retry'), discard: text('save_discard') }}
      />
    </>
  );
}
