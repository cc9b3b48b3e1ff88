import { readMentions } from '../../platform/badge.ts';
import { askFrames, type FrameReply } from '../../platform/situation/askFrames.ts';
import { readFacts } from '../../platform/situation/readFacts.ts';
import { judgeSituation, type Situation } from '../../platform/situation/situation.ts';
import { readTab } from '../../platform/tabs.ts';

/**
 * How long is waited for a frame's mentions, in ms. On a page of a megabyte they take a fraction of that; the list waits
 * for the slowest frame.
 */
const patience = 3_000;

/** The mentions of one frame. */
export type FrameMentions = FrameReply<'get-mentions'>;

/** A page as it was last seen. */
export interface SeenPage {
  readonly tab: number;
  readonly situation: Situation;
  readonly frames: readonly FrameMentions[];
}

/** Looks at the page of a tab: how it stands, and which mentions it has. Rejects where there is no such tab. */
export async function lookAt(id: number): Promise<SeenPage> {
  const tab = await readTab(id);
  if (tab === undefined) throw new Error('There is no tab.');
  const situation = judgeSituation(await readFacts(tab));
  const hasMentions = situation.kind === 'running' && situation.counts.length > 0;
  return { tab: id, situation, frames: hasMentions ? await readFrames(id) : [] };
}

/** The mentions of all frames that have some, the page itself first. */
async function readFrames(tab: number): Promise<FrameMentions[]> {
  const counted = (await readMentions(tab)).filter(([, count]) => count > 0).map(([frame]) => frame);
  return askFrames(tab, [...new Set([0, ...counted])], 'get-mentions', {}, patience);
}
