import { atOnce } from '../atOnce.ts';
import type { Reach } from '../dossiers/reach.ts';
import type { Cue, Rival, Strength } from '../dossiers/sense.ts';
import { isUnspaced } from './characters.ts';
import { fold } from './fold.ts';
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

const wordCharacter = String.raw`[[\p{L}\p{N}\p{M}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]]`;

/** A word of a spaced script: letters of unspaced ones end it. */
export const cueWord = lazyPattern(`${wordCharacter}+`, 'gv');

/** A character of such a word, at the start of a text. */
export const cueCharacter = lazyPattern(`^${wordCharacter}`, 'v');

/** Whether words of a folded text are told without going through the tables of all scripts, as those of most are. */
export const isAscii = (folded: string): boolean => /^[ -~]*$/.test(folded);

/** A word of a folded text that is ASCII. */
export const asciiWord = /[a-z\d_]+/g;

const wordIn = (phrase: string): string | undefined =>
  phrase.match(isAscii(phrase) ? asciiWord : cueWord())?.[0];

const isUnspacedPhrase = (phrase: string): boolean => !isAscii(phrase) && isUnspaced(phrase);

/** What most cues are: one word of small letters, which is the same folded. */
const plainWord = /^[a-z]+$/;

/** A cue word made ready, and what it is looked up by. */
function compilePhrase(word: string): { readonly key: string; readonly known: CuePhrase } {
  if (plainWord.test(word)) return { key: word, known: { phrase: word, lead: 0, meanings: [] } };
  const phrase = phraseOf(fold(word).text);
  const first = wordIn(phrase) ?? phrase;
  const key = isUnspacedPhrase(phrase) ? phrase : first;
  return { key, known: { phrase, lead: phrase.indexOf(first), meanings: [] } };
}

/** How many words are compiled between two steps: some tenths of a millisecond, cold. */
const stride = 20;

/** Compiles the cues of all entities and their rivals, for one pass over a text. */
export const compileCues = (entities: readonly LexiconEntity[]): CueIndex => atOnce(cuesInSteps(entities));

/** As {@link compileCues}, in steps: a page's input and painting can't wait for thousands of words. */
export function* cuesInSteps(entities: readonly LexiconEntity[]): Generator<undefined, CueIndex, void> {
  /* By the word as the dossier writes it, and by the phrase that it is compared as. */
  const written = new Map<string, CuePhrase>();
  const phrases = new Map<string, CuePhrase>();
  const byFirst = new Map<string, CuePhrase[]>();
  const far = new Set<number>();
  let words = 0;
  for (const said of sayings(entities)) {
    let known = written.get(said.word);
    if (known === undefined) {
      const made = compilePhrase(said.word);
      known = phrases.get(made.known.phrase) ?? made.known;
      written.set(said.word, known);
      if (known === made.known) {
        phrases.set(known.phrase, known);
        const group = byFirst.get(made.key);
        if (group === undefined) byFirst.set(made.key, [known]);
        else group.push(known);
      }
    }
    known.meanings.push(said);
    if (said.reach === 'page' || said.reach === 'headings') far.add(said.entity);
    if (++words % stride === 0) yield undefined;
  }
  for (const [key, group] of byFirst) {
    if (group.length > 1)
      byFirst.set(
        key,
        group.toSorted((a, b) => longestFirst(a.phrase, b.phrase)),
      );
  }
  const unspaced = [...byFirst.keys()].filter(isUnspacedPhrase).toSorted(longestFirst).map(literal);
  return { byFirst, unspaced: new RegExp(unspaced.join('|') || nothing, 'gu'), far };
}

/** What all cue words say, one by one. */
function* sayings(entities: readonly LexiconEntity[]): Generator<Meaning, void, void> {
  for (const [entity, { aliases, sense }] of entities.entries()) {
    yield* senseSayings(entity, undefined, sense.cues, sense.rivals);
    const topics: Cue = { words: sense.topics, reach: 'page', strength: 'plain' };
    yield* cueSayings([topics], { entity, alias: undefined, rival: undefined, topic: true });
    for (const [alias, rules] of aliases.entries()) {
      if ('cues' in rules || 'rivals' in rules)
        yield* senseSayings(entity, alias, rules.cues ?? [], rules.rivals ?? []);
    }
  }
}

function* senseSayings(
  entity: number,
  alias: number | undefined,
  cues: readonly Cue[],
  rivals: readonly Rival[],
): Generator<Meaning, void, void> {
  yield* cueSayings(cues, { entity, alias, rival: undefined, topic: false });
  for (const { name, cues: against } of rivals)
    yield* cueSayings(against, { entity, alias, rival: name, topic: false });
}

function* cueSayings(
  cues: readonly Cue[],
  { entity, alias, rival, topic }: Omit<Meaning, 'reach' | 'strength' | 'word'>,
): Generator<Meaning, void, void> {
  for (const { words, reach, strength } of cues) {
    /* Not spread: that takes several times as long, and there are thousands of words. */
    for (const word of words) yield { entity, alias, rival, reach, strength, topic, word };
  }
}
