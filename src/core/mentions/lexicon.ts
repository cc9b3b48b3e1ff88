import { atOnce } from '../atOnce.ts';
import type { Entity } from '../dossiers/entity.ts';
import { afterCharacter } from './characters.ts';
import { compileCues, type CueIndex, cuesInSteps } from './cueIndex.ts';
import { foldedText } from './fold.ts';
import { type Form, formsOf } from './forms.ts';
import { literal, longestFirst, nothing } from './literals.ts';
import { phraseEnd, phraseOf } from './phrase.ts';

/** What the lexicon is compiled from: entities without their claims. */
export interface LexiconEntity {
  readonly aliases: Entity['aliases'];
  readonly sense: Entity['sense'];
}

/** Compiled aliases and cues of the entities that a page is searched for. */
export interface Lexicon {
  readonly entities: readonly LexiconEntity[];
  /** Finds where a form may start in folded text (global, sticky use through lastIndex). */
  readonly firsts: RegExp;
  /** The forms that can start with a found first word, the longest first. */
  readonly formsByFirst: ReadonlyMap<string, readonly Form[]>;
  /** Compiled when first asked for: a dossier can have thousands of cues, and most pages have no mention. */
  readonly cues: CueIndex;
  /** Compiles the cues in steps, if they aren't yet. */
  prepare(): Generator<undefined, void, void>;
}

/** How many forms or first words are compiled between two steps: some tenths of a millisecond. */
const stride = 50;

/** Compiles entities into a lexicon. Indices of mentions refer to the order of `entities`. */
export const compileLexicon = (entities: readonly LexiconEntity[]): Lexicon =>
  atOnce(lexiconInSteps(entities));

/**
 * As {@link compileLexicon}, in steps: a thousand forms take longer than a page's input and painting can wait.
 * A union of first words beats a hash of tokens up to some thousand words, which bundled and hand-written dossiers have.
 */
export function* lexiconInSteps(entities: readonly LexiconEntity[]): Generator<undefined, Lexicon, void> {
  const own = new Map<string, Form[]>();
  let compiled = 0;
  for (const [index, { aliases }] of entities.entries()) {
    for (const form of formsOf(aliases, index)) {
      const others = own.get(form.first);
      if (others === undefined) own.set(form.first, [form]);
      else others.push(form);
      if (++compiled % stride === 0) yield undefined;
    }
  }
  const firsts = [...own.keys()].toSorted(longestFirst);
  const formsByFirst = new Map<string, readonly Form[]>();
  for (const first of firsts) {
    const forms = startsOf(first).flatMap((start) => own.get(start) ?? []);
    formsByFirst.set(
      first,
      forms.toSorted((a, b) => longestFirst(a.text, b.text)),
    );
    if (++compiled % stride === 0) yield undefined;
  }
  const union = firsts.map(literal).join('|') || nothing;
  let cues: CueIndex | undefined;
  return {
    entities,
    firsts: new RegExp(union, 'gu'),
    formsByFirst,
    get cues() {
      return (cues ??= compileCues(entities));
    },
    *prepare() {
      cues ??= yield* cuesInSteps(entities);
    },
  };
}

/** A word with all that it starts with, the longest first: to look each up takes less than to go through all first words. */
const startsOf = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, word.length - at));

/** A cheap test on raw text: false when no form of the lexicon can be in it. It does not look at what is around a form. */
export function mayContain({ firsts, formsByFirst }: Lexicon, raw: string): boolean {
  const text = foldedText(raw);
  firsts.lastIndex = 0;
  for (let match = firsts.exec(text); match !== null; match = firsts.exec(text)) {
    const { 0: first, index } = match;
    if (formsByFirst.get(phraseOf(first))?.some((form) => phraseEnd(text, index, form.text) >= 0))
      return true;
    firsts.lastIndex = afterCharacter(text, index);
  }
  return false;
}
