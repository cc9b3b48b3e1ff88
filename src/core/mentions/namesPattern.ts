import { formsOf } from './forms.ts';
import type { LexiconEntity } from './lexicon.ts';
import { escaped } from './literals.ts';
import { unionOf } from './union.ts';

/** What may be between two words of a form: also nothing, since blocks and lines of a page may have been glued together. */
const gap = '[\\s-]*';

/**
 * Most letters of the forms of one pattern: some 250 names. Browsers compile a pattern when it is first used, all of it at
 * once, and once more for texts with other letters than those of Latin-1: this many take a millisecond, a thousand names
 * took eight. Of more and shorter patterns each would go through the text once more.
 */
const mostLetters = 4_000;

/**
 * The sources of regular expressions that tell, one or the other, whether a text may hold a form of some entities, but
 * not where: false is sure, whatever was glued together in the text, so they have no edges of words. They are meant for
 * the raw text where that is ASCII alone, else for the folded one (`foldedText`).
 */
export function namesPatterns(entities: readonly Pick<LexiconEntity, 'aliases'>[]): string[] {
  const forms = entities.flatMap(({ aliases }, index) => formsOf(aliases, index));
  /* What is next to each other in order starts alike, and shares a branch of a pattern. */
  const texts = [...new Set(forms.map(({ text }) => text.trim()))].toSorted();
  return grouped(texts).map((group) => unionOf(group.map(sourcesOf)));
}

function grouped(texts: readonly string[]): string[][] {
  const groups: string[][] = [];
  let letters = Infinity;
  for (const text of texts) {
    letters += text.length;
    if (letters > mostLetters) {
      groups.push([]);
      letters = text.length;
    }
    groups.at(-1)!.push(text);
  }
  return groups;
}

const sourcesOf = (text: string): string[] => [
  ...Array.from(text, (letter) => (letter === ' ' ? gap : escaped(letter))),
  '',
];
