import { formsOf } from './forms.ts';
import type { LexiconEntity } from './lexicon.ts';
import { escaped, nothing } from './literals.ts';
import { unionOf } from './union.ts';

/** What may be between two words of a form: also nothing, since blocks and lines of a page may have been glued together. */
const gap = '[\\s-]*';

/** The flag that a pattern is meant for. On case alone, with `u`, engines are no quicker, and often slower at first. */
export const patternFlags = 'i';

/**
 * The source of a regular expression that tells whether a text may hold a form of some entities, but not where: false is
 * sure, whatever was glued together in the text, so it has no edges of words. It is meant for the raw text where that is
 * ASCII alone, else for the folded one (`foldedText`).
 */
export function namesPattern(entities: readonly Pick<LexiconEntity, 'aliases'>[]): string {
  const forms = entities.flatMap(({ aliases }, index) => formsOf(aliases, index));
  return forms.length === 0 ? nothing : unionOf(forms.map(({ text }) => sourcesOf(text.trim())));
}

const sourcesOf = (text: string): string[] => [
  ...Array.from(text, (letter) => (letter === ' ' ? gap : escaped(letter))),
  '',
];
