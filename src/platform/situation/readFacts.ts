import { readMentions } from '../badge.ts';
import { allOrigins, hasAccess, hasFileAccess } from '../permissions.ts';
import { askPage } from '../send.ts';
import { readContentType, type TabFacts } from '../tabs.ts';
import { askFrames } from './askFrames.ts';
import { originOf, type PageFacts } from './situation.ts';
import { sumCounts } from './sumCounts.ts';

/** Finds out what can be known of a tab's page. */
export async function readFacts({ id, address, loading }: TabFacts): Promise<PageFacts> {
  const origin = originOf(address);
  const [answer, access, fullAccess, fileAccess] = await Promise.all([
    askContent(id),
    origin === undefined ? false : hasAccess([origin]),
    hasAccess(allOrigins()),
    hasFileAccess(),
  ]);
  const { counts, judgements } = answer ?? {};
  /*
   * Where there are mentions, there is text that can be read. Where no script answers, this tells whether one could
   * run; a page of a hidden address is not asked, since Chrome never answers for the source of a page.
   */
  const isSilent = counts === undefined && address !== undefined && !loading;
  const hasNone = counts?.length === 0;
  const contentType = isSilent || hasNone ? await readContentType(id) : undefined;
  return { address, loading, counts, judgements, contentType, access, fullAccess, fileAccess };
}

/** What the content scripts say; undefined where none answers: the other facts explain that. */
async function askContent(tab: number): Promise<Pick<PageFacts, 'counts' | 'judgements'> | undefined> {
  const inFrames = readMentions(tab).then((frames) => askFrames(tab, below(frames), 'get-status', {}));
  try {
    const [page, others] = await Promise.all([askPage(tab, 'get-status', {}), inFrames]);
    const counts = sumCounts([page.counts, ...others.map(({ reply }) => reply.counts)]);
    return { counts, judgements: page.judgements };
  } catch {
    return undefined;
  }
}

/** The frames with mentions, without the page itself. */
const below = (frames: Awaited<ReturnType<typeof readMentions>>): number[] =>
  frames.filter(([frame, count]) => frame !== 0 && count > 0).map(([frame]) => frame);
