import type { Cue, Reach } from '../dossiers/sense.ts';
import { isUnspaced } from './characters.ts';
import { keepsCapitals } from './capitals.ts';
import { type Folded, fold, rawEnd, rawStart } from './fold.ts';
import type { LexiconEntity } from './lexicon.ts';
import { literal, longestFirst } from './literals.ts';

/** What a cue word says of one entity: for its sense, or for a rival of that name. */
interface Meaning {
  readonly entity: number;
  readonly rival: string | undefined;
  readonly reach: Reach;
  /** A word of the entity's field, which speaks last. */
  readonly topic: boolean;
  /** As the dossier writes it. */
  readonly written: string;
}

/** All cue words of a lexicon, compiled. */
export interface CueIndex {
  readonly words: RegExp;
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
}

/** A cue word in a text, at folded offsets, with what it says of one entity. */
export interface CueSighting extends Meaning {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Compiles the cues of all entities and their rivals into one pass over a text. */
export function compileCues(entities: readonly LexiconEntity[]): CueIndex {
  const meanings = new Map<string, Meaning[]>();
  const add = (entity: number, cues: readonly Cue[], rival: string | undefined, topic = false): void => {
    for (const { words, reach } of cues) {
      for (const written of words) {
        const key = fold(written).text.replace(/[\s-]+/g, ' ');
        meanings.set(key, [...(meanings.get(key) ?? []), { entity, rival, reach, topic, written }]);
      }
    }
  };
  for (const [index, { sense }] of entities.entries()) {
    add(index, sense.cues, undefined);
    add(index, [{ words: sense.topics, reach: 'page' }], undefined, true);
    for (const { name, cues } of sense.rivals) add(index, cues, name);
  }
  return { words: cuePattern([...meanings.keys()]), meanings };
}

/** Cue words with an optional plural s; between other letters only in unspaced scripts. */
function cuePattern(words: readonly string[]): RegExp {
  const union = (list: readonly string[]): string =>
    list.toSorted(longestFirst).map(literal).join('|') || '(?!)';
  const spaced = words.filter((word) => !isUnspaced(word));
  const glued = words.filter(isUnspaced);
  const letter = String.raw`[[\p{L}\p{N}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]`;
  return new RegExp(`(?<!${letter})(?<word>${union(spaced)})s?(?!${letter})|(?<glued>${union(glued)})`, 'gv');
}

/** All cue words in a block, from left to right. */
export function findCues(index: CueIndex, raw: string, folded: Folded): CueSighting[] {
  return [...folded.text.matchAll(index.words)].flatMap((match): CueSighting[] => {
    const word = match.groups?.['word'] ?? match.groups?.['glued'] ?? '';
    const start = match.index;
    const end = start + word.length;
    return (index.meanings.get(word.replace(/[\s-]+/g, ' ')) ?? [])
      .filter(({ written }) =>
        keepsCapitals(written, raw.slice(rawStart(folded, start), rawEnd(folded, end))),
      )
      .map((meaning) => ({ ...meaning, word, start, end }));
  });
}
