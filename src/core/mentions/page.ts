import type { TextBlock } from './block.ts';
import { concerns, type CueSighting, findCues } from './cues.ts';
import { type Reason, settle, tally } from './evidence.ts';
import { find } from './find.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { remembering } from '../remembering.ts';

/** How much of a page is read for cues when a mention's own block is silent: more would cost and hardly tell more. */
const longestReading = 200_000;

/** What a page says of an entity's sense, by its cues and, where those are silent, by words of the entity's field. */
interface Evidence {
  readonly cue?: Reason;
  readonly topic?: Reason;
}

/** An alias of an entity, of which a page is asked. */
interface Subject {
  readonly entity: number;
  readonly alias: number;
}

/**
 * What the page says of an alias's sense at a block under the given headings: these first, the nearest before all
 * others, then the page's title with its other headings, then its text.
 */
export type PageEvidence = (subject: Subject, headings?: () => readonly string[]) => Evidence;

const silence: Evidence = {};

/** Reads a page's evidence; nothing is read before the first question, and the text is not kept after it. */
export const pageEvidence = (
  lexicon: Lexicon,
  title: string,
  blocks: () => Iterable<TextBlock>,
): PageEvidence =>
  evidenceFrom(lexicon, () => {
    const reading = startReading(lexicon, title);
    for (const block of blocks()) {
      reading.add(block);
      if (reading.isEnough()) break;
    }
    return reading.cues();
  });

/** The evidence of a page by its cues, which are asked for once, with the first question. */
export function evidenceFrom(lexicon: Lexicon, cues: () => PageCues): PageEvidence {
  let page: PageCues | undefined;
  const known = new Map<string, Evidence>();
  const cuesOf = rememberedCues(lexicon);
  return (subject, headings = () => []) => {
    if (!lexicon.cues.far.has(subject.entity)) return silence;
    for (const text of headings()) {
      const cue = settle(tally(even(cuesOf(text).filter(heard(subject, 'headings')))), 'headings');
      if (cue !== undefined) return { cue };
    }
    const key = `${subject.entity}/${subject.alias}`;
    const whole = known.get(key) ?? evidenceFor(subject, (page ??= cues()));
    known.set(key, whole);
    return whole;
  };
}

/** The cues of short texts that are asked for again and again, as a section's heading is. */
const rememberedCues = ({ cues }: Lexicon): ((text: string) => readonly CueSighting[]) =>
  remembering((text) => findCues(cues, text, fold(text)));

/** Whether a cue about the subject is heard from as far as this; words of the field are left out. */
const heard =
  (subject: Subject, reach: 'headings' | 'page') =>
  (cue: CueSighting): boolean =>
    concerns(subject)(cue) && !cue.topic && (cue.reach === 'page' || cue.reach === reach);

const even = (cues: readonly CueSighting[]) => cues.map((cue) => ({ cue, weight: 1 }));

/** The cues of a page's title and headings, and of its text. */
interface PageCues {
  readonly headings: readonly CueSighting[];
  readonly texts: readonly CueSighting[];
}

/** A reading of a page for its cues, block by block. */
interface PageReading {
  add(block: TextBlock): void;
  /** Whether so much has been read that more would hardly tell more. */
  isEnough(): boolean;
  cues(): PageCues;
}

/** Starts a reading with the page's title. */
export function startReading(lexicon: Lexicon, title: string): PageReading {
  const headings = findCues(lexicon.cues, title, fold(title));
  const texts: CueSighting[] = [];
  let length = 0;
  return {
    add(block) {
      (block.heading ? headings : texts).push(...cuesIn(lexicon, block));
      length += block.text.length;
    },
    isEnough: () => length > longestReading,
    cues: () => ({ headings, texts }),
  };
}

function evidenceFor(subject: Subject, { headings, texts }: PageCues): Evidence {
  const cue =
    settle(tally(even(headings.filter(heard(subject, 'headings')))), 'headings') ??
    settle(tally(even(texts.filter(heard(subject, 'page')))), 'page');
  const topic = [...headings, ...texts].find((sighting) => sighting.topic && concerns(subject)(sighting));
  return { ...(cue && { cue }), ...(topic && { topic: { word: topic.word, reach: 'page' } }) };
}

/** The cues of a block without those within a name that needs a cue of its own: a name can't vouch for itself. */
function cuesIn(lexicon: Lexicon, block: TextBlock): CueSighting[] {
  const folded = fold(block.text);
  const cues = findCues(lexicon.cues, block.text, folded, block.edges);
  if (cues.length === 0) return cues;
  const needy = find(lexicon, block, folded).flatMap(({ start, end, forms }) =>
    forms.flatMap(({ entity, needs }) => (needs === undefined ? [] : { entity, start, end })),
  );
  return cues.filter(
    (cue) =>
      !needy.some(({ entity, start, end }) => entity === cue.entity && cue.start >= start && cue.end <= end),
  );
}
