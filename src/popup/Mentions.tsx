import { counted } from '../platform/counted.ts';
import { isUnrelated, relatednessLines } from '../platform/situation/relatedness.ts';
import { totalOf } from '../platform/situation/sumCounts.ts';
import { text } from '../platform/texts.ts';
import type { Judgement } from '../protocol/judgement.ts';
import type { EntityCount } from '../protocol/pageMention.ts';
import { Relatedness } from '../ui/page/Relatedness.tsx';
import { CountsBar } from './CountsBar.tsx';
import { Quiet } from './Quiet.tsx';
import { Rescan } from './Rescan.tsx';

interface Props {
  tab: number;
  counts: readonly EntityCount[];
  /** How the page is related to each dossier that is on. */
  judgements: readonly Judgement[];
  /** Whether unrelated pages are left unmarked. */
  quiet: boolean;
  /** Looks at the page again. */
  look: () => Promise<void>;
}

/** How many mentions of what there are, and whether the page is about their dossiers. */
export function Mentions({ tab, counts, judgements, quiet, look }: Props) {
  const total = totalOf(counts);
  const unrelated = total > 0 && isUnrelated(judgements);
  return (
    <>
      <div class="count">
        <p role="status">{mentionsText(total, unrelated && quiet)}</p>
        <Rescan tab={tab} look={look} />
      </div>
      {total > 0 && <CountsBar counts={counts} />}
      {total > 0 && <Relatedness lines={relatednessLines(judgements)} />}
      {unrelated && <Quiet />}
    </>
  );
}

function mentionsText(count: number, quiet: boolean): string {
  if (count === 0) return text('page_mentions_zero');
  return counted(quiet ? 'page_quiet' : 'page_mentions', count);
}
