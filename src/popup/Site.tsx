import type { ComponentChildren } from 'preact';
import { withSite } from '../core/settings/choices.ts';
import { text } from '../platform/texts.ts';
import { Switch } from '../ui/controls/Switch.tsx';
import { useSettings } from '../ui/editing/SettingsContext.tsx';
import { Fault } from './Fault.tsx';

const place = 'site';

interface Props {
  /** A host name; empty for a page that has none, which can't be turned off by itself. */
  site: string;
  /** What is found on the page, where Sidelight is on. */
  children?: ComponentChildren;
}

/** The page's site with its switch. */
export function Site({ site, children }: Props) {
  const { settings, change } = useSettings();
  const on = !settings.sitesOff.includes(site);
  return (
    <div class="part">
      <h1 class="site">{site === '' ? text('page_siteless') : site}</h1>
      {site !== '' && (
        <Switch
          label={text('popup_site_switch')}
          checked={on}
          onChange={(next) => change(place, (now) => withSite(now, site, next))}
        >
          <Fault place={place} />
        </Switch>
      )}
      {children !== undefined && settings.enabled && !on && <p role="status">{text('page_site_off')}</p>}
      {settings.enabled && on && children}
    </div>
  );
}
