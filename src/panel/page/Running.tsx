import { siteEnabled } from '../../core/settings/choices.ts';
import { counted } from '../../platform/counted.ts';
import { isUnrelated, relatednessLines } from '../../platform/situation/relatedness.ts';
import type { Situation } from '../../platform/situation/situation.ts';
import { totalOf } from '../../platform/situation/sumCounts.ts';
import { text } from '../../platform/texts.ts';
import type { Judgement } from '../../protocol/judgement.ts';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { Relatedness } from '../../ui/page/Relatedness.tsx';
import type { FrameMentions } from '../follow/lookAt.ts';
import type { ClaimLoader } from '../mentions/claimLoader.ts';
import { Mentions } from '../mentions/Mentions.tsx';
import { TurnedOff } from './TurnedOff.tsx';

const none: readonly Judgement[] = [];

interface Props {
  tab: number;
  running: Extract<Situation, { kind: 'running' }>;
  frames: readonly FrameMentions[];
  loader: ClaimLoader;
  look: () => void;
}

/** A page on which Sidelight is at work: how much it has found, how the page is related, and each mention. */
export function Running({ tab, running: { site, counts, judgements = none }, frames, loader, look }: Props) {
  const { settings } = useSettings();
  const total = totalOf(counts);
  const on = siteEnabled(settings, site);
  const isQuiet = settings.quiet && isUnrelated(judgements);
  return (
    <>
      <header class="page-head">
        <h2 class="site">{site === '' ? text('page_siteless') : site}</h2>
        {on && <p role="status">{mentionsText(total, isQuiet)}</p>}
        {on && total > 0 && <Relatedness lines={relatednessLines(judgements)} />}
        {!on && <TurnedOff site={site} />}
      </header>
      {on && <Mentions tab={tab} frames={frames} loader={loader} look={look} />}
    </>
  );
}

function mentionsText(count: number, quiet: boolean): string {
  if (count === 0) return text('page_mentions_zero');
  return counted(quiet ? 'page_quiet' : 'page_mentions', count);
}
