import { readMentions } from '../platform/badge.ts';
import { allOrigins, hasAccess, hasFileAccess } from '../platform/permissions.ts';
import { askPage } from '../platform/send.ts';
import { readContentType, type TabFacts } from '../platform/tabs.ts';
import { originOf, type PageFacts } from './situation.ts';

/** Finds out what can be known of a tab's page. */
export async function readFacts({ id, address, loading }: TabFacts): Promise<PageFacts> {
  const origin = originOf(address);
  const [answer, access, fullAccess, fileAccess] = await Promise.all([
    askContent(id),
    origin === undefined ? false : hasAccess([origin]),
    hasAccess(allOrigins()),
    hasFileAccess(),
  ]);
  const { mentions, judgements } = answer ?? {};
  /*
   * Where there are mentions, there is text that can be read. Where no script answers, this tells whether one could
   * run; a page of a hidden address is not asked, since Chrome never answers for the source of a page.
   */
  const isSilent = mentions === undefined && address !== undefined && !loading;
  const hasNone = mentions?.every((count) => count === 0) === true;
  const contentType = isSilent || hasNone ? await readContentType(id) : undefined;
  return { address, loading, mentions, judgements, contentType, access, fullAccess, fileAccess };
}

/** What the content scripts say; undefined where none answers: the other facts explain that. */
async function askContent(tab: number): Promise<Pick<PageFacts, 'mentions' | 'judgements'> | undefined> {
  try {
    const { judgements } = await askPage(tab, 'get-status', {});
    return { mentions: (await readMentions(tab)).map(([, count]) => count), judgements };
  } catch {
    return undefined;
  }
}
