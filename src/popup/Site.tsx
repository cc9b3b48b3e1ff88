import { withSite } from '../core/settings/choices.ts';
import { counted } from '../platform/counted.ts';
import { text } from '../platform/texts.ts';
import { Switch } from '../ui/controls/Switch.tsx';
import { useSettings } from '../ui/editing/SettingsContext.tsx';
import { Fault } from './Fault.tsx';

const place = 'site';

interface Props {
  /** A host name; empty for a page that has none, which can't be turned off by itself. */
  site: string;
  /** Absent where nothing has been counted. */
  mentions?: number;
}

/** The page's site with its switch, and how many mentions there are. */
export function Site({ site, mentions }: Props) {
  const { settings, change } = useSettings();
  const on = !settings.sitesOff.includes(site);
  return (
    <div class="part">
      <h1 class="site">{site === '' ? text('popup_siteless') : site}</h1>
      {site !== '' && (
        <Switch
          label={text('popup_site_switch')}
          checked={on}
          onChange={(next) => change(place, (now) => withSite(now, site, next))}
        >
          <Fault place={place} />
        </Switch>
      )}
      {mentions !== undefined && settings.enabled && (
        <p role="status">{on ? mentionsText(mentions) : text('popup_site_off')}</p>
      )}
    </div>
  );
}

const mentionsText = (count: number): string =>
  count === 0 ? text('popup_mentions_zero') : counted('popup_mentions', count);
