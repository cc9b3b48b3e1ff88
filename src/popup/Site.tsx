import { withSite } from '../core/settings/choices.ts';
import { counted } from '../platform/counted.ts';
import { text } from '../platform/texts.ts';
import type { Judgement } from '../protocol/judgement.ts';
import { Switch } from '../ui/controls/Switch.tsx';
import { useSettings } from '../ui/editing/SettingsContext.tsx';
import { Fault } from './Fault.tsx';
import { Quiet } from './Quiet.tsx';
import { isUnrelated, Relatedness } from './Relatedness.tsx';

const place = 'site';

interface Props {
  /** A host name; empty for a page that has none, which can't be turned off by itself. */
  site: string;
  /** Of each frame; absent where nothing has been counted. */
  mentions?: readonly number[];
  /** How the page is related to each dossier that is on; absent where that is not known. */
  judgements?: readonly Judgement[] | undefined;
}

const none: readonly Judgement[] = [];

/** The page's site with its switch, and how many mentions there are. */
export function Site({ site, mentions, judgements = none }: Props) {
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
        <Mentions on={on} count={sumOf(mentions)} judgements={judgements} quiet={settings.quiet} />
      )}
    </div>
  );
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

interface MentionsProps {
  on: boolean;
  /** Over all frames. */
  count: number;
  judgements: readonly Judgement[];
  quiet: boolean;
}

/** How many mentions there are, and whether the page is about their dossiers. */
function Mentions({ on, count, judgements, quiet }: MentionsProps) {
  if (!on) return <p role="status">{text('popup_site_off')}</p>;
  const unrelated = count > 0 && isUnrelated(judgements);
  return (
    <>
      <p role="status">{mentionsText(count, unrelated && quiet)}</p>
      {count > 0 && <Relatedness judgements={judgements} />}
      {unrelated && <Quiet />}
    </>
  );
}

function mentionsText(count: number, quiet: boolean): string {
  if (count === 0) return text('popup_mentions_zero');
  return counted(quiet ? 'popup_quiet' : 'popup_mentions', count);
}
