import { withSite } from '../core/settings/choices.ts';
import { isSparse } from '../core/settings/density.ts';
import { counted } from '../platform/counted.ts';
import { text } from '../platform/texts.ts';
import { Switch } from '../ui/controls/Switch.tsx';
import { useSettings } from '../ui/editing/SettingsContext.tsx';
import { Fault } from './Fault.tsx';
import { Quiet } from './Quiet.tsx';

const place = 'site';

interface Props {
  /** A host name; empty for a page that has none, which can't be turned off by itself. */
  site: string;
  /** Of each frame; absent where nothing has been counted. */
  mentions?: readonly number[];
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
        <Mentions on={on} counts={mentions} quiet={settings.quiet} />
      )}
    </div>
  );
}

/** How many mentions there are. Each frame is a page of its own: all is quiet where each of them has few. */
function Mentions({ on, counts, quiet }: { on: boolean; counts: readonly number[]; quiet: boolean }) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const few = on && total > 0 && counts.every(isSparse);
  return (
    <>
      <p role="status">{on ? mentionsText(total, few && quiet) : text('popup_site_off')}</p>
      {few && <Quiet />}
    </>
  );
}

function mentionsText(count: number, quiet: boolean): string {
  if (count === 0) return text('popup_mentions_zero');
  return counted(quiet ? 'popup_quiet' : 'popup_mentions', count);
}
