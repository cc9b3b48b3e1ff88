import { fold } from './fold.ts';
import { formsOf } from './forms.ts';
import { groupBy } from './groupBy.ts';
import { areManyForms, countForms } from './large.ts';
import { compileLexicon, type Lexicon, type LexiconEntity } from './lexicon.ts';
import { withSpaces } from './phrase.ts';

/** A lexicon with the entities that it is compiled from, in the order of its numbers. */
export interface Mentionable<Named extends LexiconEntity> {
  readonly entities: readonly Named[];
  readonly lexicon: Lexicon;
}

/**
 * Makes entities ready to be looked for in a few texts at a time. Of many, a lexicon is compiled anew each time, of those
 * that the texts may mention: to compile all of them, and the union of their first words, can take seconds.
 */
export function lexiconsFor<Named extends LexiconEntity>(
  entities: readonly Named[],
): (texts: readonly string[]) => Mentionable<Named> {
  if (!areManyForms(countForms(entities))) {
    const whole = { entities, lexicon: compileLexicon(entities) };
    return () => whole;
  }
  const likelyIn = indexForms(entities);
  return (texts) => {
    const likely = likelyIn(texts).map((index) => entities[index]!);
    return { entities: likely, lexicon: compileLexicon(likely) };
  };
}

/** Tells of entities by their numbers, in order, of which any form stands anywhere in some texts, words or not. */
function indexForms(entities: readonly LexiconEntity[]): (texts: readonly string[]) => readonly number[] {
  const byFirst = groupBy(
    entities.flatMap(({ aliases }, index) =>
      formsOf(aliases, index).map(({ entity, text, first }) => ({ entity, text, first })),
    ),
    ({ first }) => first,
  );
  const lengths = [...new Set(Array.from(byFirst.keys(), ({ length }) => length))];
  const note = (text: string, at: number, found: Set<number>): void => {
    for (const length of lengths) {
      for (const form of byFirst.get(text.slice(at, at + length)) ?? [])
        if (text.startsWith(form.text, at)) found.add(form.entity);
    }
  };
  return (texts) => {
    const found = new Set<number>();
    for (const text of texts.map((raw) => withSpaces(fold(raw).text)))
      for (let at = 0; at < text.length; at++) note(text, at, found);
    return [...found].toSorted((a, b) => a - b);
  };
}
