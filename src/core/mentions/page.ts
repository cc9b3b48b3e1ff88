import type { TextBlock } from './block.ts';
import { type CueSighting, findCues } from './cues.ts';
import { type Reason, settle, tally } from './evidence.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** How much of a page is read for cues when a mention's own block is silent: more would cost and hardly tell more. */
const longestReading = 200_000;

/** What a page says of an entity's sense, by its cues and, where those are silent, by words of the entity's field. */
interface Evidence {
  readonly cue?: Reason;
  readonly topic?: Reason;
}

/** What the page as a whole says of each entity's sense: its title and headings first, then all its text. */
export type PageEvidence = (entity: number) => Evidence;

const silence: Evidence = {};

/** Reads a page's evidence; nothing is read before the first question, and the text is not kept after it. */
export function pageEvidence(
  lexicon: Lexicon,
  title: string,
  blocks: () => Iterable<TextBlock>,
): PageEvidence {
  let evidence: Map<number, Evidence> | undefined;
  return (entity) => {
    if (!lexicon.cues.far.has(entity)) return silence;
    return (evidence ??= readPage(lexicon, title, blocks())).get(entity) ?? silence;
  };
}

function readPage(lexicon: Lexicon, title: string, blocks: Iterable<TextBlock>): Map<number, Evidence> {
  const headings = [title];
  const texts: string[] = [];
  let length = 0;
  for (const { text, heading } of blocks) {
    (heading ? headings : texts).push(text);
    length += text.length;
    if (length > longestReading) break;
  }
  const parts = [headings, texts].map((part) =>
    part.flatMap((text) => findCues(lexicon.cues, text, fold(text))),
  );
  return new Map(
    Array.from(lexicon.cues.far, (entity) => {
      const own = parts.map((cues) => cues.filter((cue) => cue.entity === entity && cue.reach === 'page'));
      return [entity, evidenceOf(own)];
    }),
  );
}

function evidenceOf(parts: readonly CueSighting[][]): Evidence {
  const cue = parts
    .map((cues) => cues.filter(({ topic }) => !topic).map((sighting) => ({ cue: sighting, weight: 1 })))
    .map((cues) => settle(tally(cues), 'page'))
    .find((reason) => reason !== undefined);
  const topic = parts.flat().find((sighting) => sighting.topic);
  return { ...(cue && { cue }), ...(topic && { topic: { word: topic.word, reach: 'page' } }) };
}
