import { keepsCapitals } from './capitals.ts';
import { characterAt, characterBefore, isUnspaced, joins } from './characters.ts';
import type { CueIndex, CuePhrase, Meaning } from './cueIndex.ts';
import { wordsOf } from './cueWords.ts';
import { type Folded, rawEnd, rawStart } from './fold.ts';
import { phraseEnd, phraseOf } from './phrase.ts';

/** A cue word in a text, at folded offsets, with what it says of one entity. */
export interface CueSighting extends Meaning {
  readonly start: number;
  readonly end: number;
}

/** Whether a cue says anything of an alias of an entity. */
export const concerns =
  ({ entity, alias }: { readonly entity: number; readonly alias: number }) =>
  (cue: CueSighting): boolean =>
    cue.entity === entity && (cue.alias === undefined || cue.alias === alias);

const noEdges: ReadonlySet<number> = new Set();
const none: readonly CuePhrase[] = [];

/**
 * All cue words in a text, from left to right, with or without a plural s. Of those of one entity that overlap, the
 * first and longest counts, so that a longer phrase can keep a shorter one quiet; entities don't silence each other.
 * @param edges raw offsets that count as edges of words too
 * @param about the entities that are asked of; without, all
 */
export function findCues(
  index: CueIndex,
  raw: string,
  folded: Folded,
  edges = noEdges,
  about?: ReadonlySet<number>,
): CueSighting[] {
  const sightings: CueSighting[] = [];
  if (index.byFirst.size === 0) return sightings;
  const isEdge = (at: number): boolean => edges.has(rawStart(folded, at));
  const last = new Map<number, { start: number; end: number }>();
  const sight = ({ meanings }: CuePhrase, start: number, end: number): void => {
    const written = raw.slice(rawStart(folded, start), rawEnd(folded, end));
    for (const meaning of meanings) {
      if (about?.has(meaning.entity) === false) continue;
      const before = last.get(meaning.entity);
      const free =
        before === undefined || start >= before.end || (start === before.start && end === before.end);
      if (!free || !keepsCapitals(meaning.word, written)) continue;
      last.set(meaning.entity, { start, end });
      /* Not spread: that takes several times as long. */
      const { entity, alias, rival, reach, strength, topic, word } = meaning;
      sightings.push({ entity, alias, rival, reach, strength, topic, word, start, end });
    }
  };
  const look = (phrases: readonly CuePhrase[], at: number): void => {
    for (const known of phrases) {
      if (about !== undefined && !known.meanings.some(({ entity }) => about.has(entity))) continue;
      const start = at - known.lead;
      const end = start < 0 ? -1 : phraseEnd(folded.text, start, known.phrase);
      if (end >= 0 && endsWord(folded.text, end, isEdge)) sight(known, start, end);
    }
  };
  for (const [token, at] of wordsOf(index, folded, edges, isEdge)) {
    look(index.byFirst.get(token) ?? none, at);
    if (token.endsWith('s')) look(index.byFirst.get(token.slice(0, -1)) ?? none, at);
  }
  if (!isUnspaced(folded.text)) return sightings;
  for (const { 0: phrase, index: start } of folded.text.matchAll(index.unspaced)) {
    for (const known of index.byFirst.get(phraseOf(phrase)) ?? []) sight(known, start, start + phrase.length);
  }
  return sightings.toSorted((a, b) => a.start - b.start);
}

/** Whether a cue word ends here: no letter follows, but for a plural s. */
function endsWord(text: string, end: number, isEdge: (at: number) => boolean): boolean {
  const joined = (at: number): boolean =>
    !isEdge(at) && joins(characterBefore(text, at), characterAt(text, at));
  return !joined(end) || (text[end] === 's' && !joined(end + 1));
}
