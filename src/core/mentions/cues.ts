import type { Cue, Reach } from '../dossiers/sense.ts';
import { characterAt, characterBefore, isUnspaced, joins } from './characters.ts';
import { keepsCapitals } from './capitals.ts';
import { type Folded, fold, rawEnd, rawStart } from './fold.ts';
import type { LexiconEntity } from './lexicon.ts';
import { groupBy } from './groupBy.ts';
import { literal, longestFirst, nothing } from './literals.ts';
import { phraseEnd, phraseOf } from './phrase.ts';

/** What a cue word says of one entity: for its sense, or for a rival of that name. */
interface Meaning {
  readonly entity: number;
  readonly rival: string | undefined;
  readonly reach: Reach;
  /** A word of the entity's field, which speaks last. */
  readonly topic: boolean;
  /** As the dossier writes it. */
  readonly word: string;
}

/** A cue word made ready for comparison, with all that it says. */
interface CuePhrase {
  readonly phrase: string;
  /** How many signs stand before its first letter, as the dot of ".NET". */
  readonly lead: number;
  readonly meanings: Meaning[];
}

/** All cue words of a lexicon, compiled: a hash by first word, since dossiers have thousands of them. */
export interface CueIndex {
  readonly byFirst: ReadonlyMap<string, readonly CuePhrase[]>;
  /** The cue words of unspaced scripts, found anywhere. */
  readonly unspaced: RegExp;
  /** The entities of which the rest of a page can say anything. */
  readonly far: ReadonlySet<number>;
}

/** A cue word in a text, at folded offsets, with what it says of one entity. */
export interface CueSighting extends Meaning {
  readonly start: number;
  readonly end: number;
}

/** A word of a spaced script: letters of unspaced ones end it. */
const word = new RegExp(
  String.raw`[[\p{L}\p{N}\p{M}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]]+`,
  'gv',
);

const firstWordOf = (text: string): string => text.match(word)?.[0] ?? text;

/** Compiles the cues of all entities and their rivals, for one pass over a text. */
export function compileCues(entities: readonly LexiconEntity[]): CueIndex {
  const phrases = new Map<string, CuePhrase>();
  const add = (entity: number, cues: readonly Cue[], rival: string | undefined, topic = false): void => {
    for (const { words, reach } of cues) {
      for (const written of words) {
        const phrase = phraseOf(fold(written).text);
        const lead = phrase.indexOf(firstWordOf(phrase));
        const known = phrases.get(phrase) ?? { phrase, lead, meanings: [] };
        known.meanings.push({ entity, rival, reach, topic, word: written });
        phrases.set(phrase, known);
      }
    }
  };
  for (const [index, { sense }] of entities.entries()) {
    add(index, sense.cues, undefined);
    add(index, [{ words: sense.topics, reach: 'page' }], undefined, true);
    for (const { name, cues } of sense.rivals) add(index, cues, name);
  }
  const ordered = [...phrases.values()].toSorted((a, b) => longestFirst(a.phrase, b.phrase));
  const byFirst = groupBy(ordered, ({ phrase }) => (isUnspaced(phrase) ? phrase : firstWordOf(phrase)));
  const unspaced = ordered.filter(({ phrase }) => isUnspaced(phrase)).map(({ phrase }) => literal(phrase));
  const far = new Set(
    ordered.flatMap(({ meanings }) =>
      meanings.flatMap(({ reach, entity }) => (reach === 'page' || reach === 'headings' ? entity : [])),
    ),
  );
  return { byFirst, unspaced: new RegExp(unspaced.join('|') || nothing, 'gu'), far };
}

/** All cue words in a block, from left to right, with or without a plural s. */
export function findCues(index: CueIndex, raw: string, folded: Folded): CueSighting[] {
  const sightings: CueSighting[] = [];
  const sight = ({ meanings }: CuePhrase, start: number, end: number): void => {
    const written = raw.slice(rawStart(folded, start), rawEnd(folded, end));
    for (const meaning of meanings) {
      if (keepsCapitals(meaning.word, written)) sightings.push({ ...meaning, start, end });
    }
  };
  let done = 0;
  for (const { 0: token, index: at } of folded.text.matchAll(word)) {
    if (at < done) continue;
    const singular = token.endsWith('s') ? index.byFirst.get(token.slice(0, -1)) : undefined;
    for (const known of [...(index.byFirst.get(token) ?? []), ...(singular ?? [])]) {
      const start = at - known.lead;
      const end = start < done ? -1 : phraseEnd(folded.text, start, known.phrase);
      if (end < 0 || !endsWord(folded.text, end)) continue;
      sight(known, start, end);
      done = end;
      break;
    }
  }
  if (!isUnspaced(folded.text)) return sightings;
  for (const { 0: phrase, index: start } of folded.text.matchAll(index.unspaced)) {
    for (const known of index.byFirst.get(phraseOf(phrase)) ?? []) sight(known, start, start + phrase.length);
  }
  return sightings.toSorted((a, b) => a.start - b.start);
}

/** Whether a cue word ends here: no letter follows, but for a plural s. */
function endsWord(text: string, end: number): boolean {
  const joined = (at: number): boolean => joins(characterBefore(text, at), characterAt(text, at));
  return !joined(end) || (text[end] === 's' && !joined(end + 1));
}
