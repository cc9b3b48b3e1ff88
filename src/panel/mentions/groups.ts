import type { Colour } from '../../core/dossiers/colours.ts';
import type { WrittenDate } from '../../core/claims/pageDate.ts';
import type { PageMention } from '../../protocol/pageMention.ts';
import type { FrameMentions } from '../follow/lookAt.ts';

/** A mention as the panel lists it. */
export interface ListedMention extends PageMention {
  readonly frame: number;
  /** When its page says that it was published. */
  readonly dates: readonly WrittenDate[];
  /** Which one of those it is that are written alike in its sentence, from 0. */
  readonly nth: number;
}

/** The mentions of one entity, in the order of the page. */
export interface Group {
  readonly entity: string;
  readonly name: string;
  readonly colour: Colour;
  readonly mentions: readonly ListedMention[];
}

/** The mentions of a tab's frames by entity, the most mentioned first. */
export function groupMentions(frames: readonly FrameMentions[]): Group[] {
  const groups = new Map<string, Group & { mentions: ListedMention[] }>();
  for (const { frame, reply } of frames) {
    for (const mention of reply.mentions) {
      const { entity, name, colour } = mention;
      const group = groups.get(entity) ?? { entity, name, colour, mentions: [] };
      const { dates } = reply;
      group.mentions.push({ ...mention, frame, dates, nth: nthAfter(group.mentions.at(-1), mention, frame) });
      groups.set(entity, group);
    }
  }
  return [...groups.values()].toSorted((a, b) => b.mentions.length - a.mentions.length);
}

/** Those of one sentence follow one another. */
function nthAfter(
  last: ListedMention | undefined,
  { written, sentence }: PageMention,
  frame: number,
): number {
  const isNext = last?.frame === frame && last.sentence === sentence && last.written === written;
  return isNext ? last.nth + 1 : 0;
}

/** How many mentions the frames have that are not told of: no frame tells of more than anybody goes through. */
export const untold = (frames: readonly FrameMentions[]): number =>
  frames.reduce((sum, { reply }) => sum + Math.max(0, reply.count - reply.mentions.length), 0);
