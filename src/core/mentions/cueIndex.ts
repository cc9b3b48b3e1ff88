import type { Reach } from '../dossiers/reach.ts';
import type { Cue, Rival, Strength } from '../dossiers/sense.ts';
import { isUnspaced } from './characters.ts';
import { fold } from './fold.ts';
import { groupBy } from './groupBy.ts';
import type { LexiconEntity } from './lexicon.ts';
import { literal, longestFirst, nothing } from './literals.ts';
import { phraseOf } from './phrase.ts';
import { lazyPattern } from './lazyPattern.ts';

/** What a cue word says of one entity: for its sense, or for a rival of that name. */
export interface Meaning {
  readonly entity: number;
  /** The one alias of the entity that it is about; without, all of them. */
  readonly alias: number | undefined;
  readonly rival: string | undefined;
  readonly reach: Reach;
  readonly strength: Strength;
  /** A word of the entity's field, which speaks last. */
  readonly topic: boolean;
  /** As the dossier writes it. */
  readonly word: string;
}

/** A cue word made ready for comparison, with all that it says. */
export interface CuePhrase {
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

/** A word of a spaced script: letters of unspaced ones end it. */
export const cueWord = lazyPattern(
  String.raw`[[\p{L}\p{N}\p{M}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]]+`,
  'gv',
);

const firstWordOf = (text: string): string => text.match(cueWord())?.[0] ?? text;

/** Compiles the cues of all entities and their rivals, for one pass over a text. */
export function compileCues(entities: readonly LexiconEntity[]): CueIndex {
  const phrases = new Map<string, CuePhrase>();
  const add = (cues: readonly Cue[], said: Omit<Meaning, 'reach' | 'strength' | 'word'>): void => {
    for (const { words, reach, strength } of cues) {
      for (const written of words) {
        const phrase = phraseOf(fold(written).text);
        const lead = phrase.indexOf(firstWordOf(phrase));
        const known = phrases.get(phrase) ?? { phrase, lead, meanings: [] };
        known.meanings.push({ ...said, reach, strength, word: written });
        phrases.set(phrase, known);
      }
    }
  };
  const addSense = (
    entity: number,
    alias: number | undefined,
    cues: readonly Cue[],
    rivals: readonly Rival[],
  ) => {
    add(cues, { entity, alias, rival: undefined, topic: false });
    for (const { name, cues: against } of rivals) add(against, { entity, alias, rival: name, topic: false });
  };
  for (const [entity, { aliases, sense }] of entities.entries()) {
    addSense(entity, undefined, sense.cues, sense.rivals);
    const topics: Cue = { words: sense.topics, reach: 'page', strength: 'plain' };
    add([topics], { entity, alias: undefined, rival: undefined, topic: true });
    for (const [alias, rules] of aliases.entries()) {
      if ('cues' in rules || 'rivals' in rules) addSense(entity, alias, rules.cues ?? [], rules.rivals ?? []);
    }
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
