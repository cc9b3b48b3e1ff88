import { formsOf } from './forms.ts';
import type { LexiconEntity } from './lexicon.ts';
import { escaped, nothing } from './literals.ts';

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
  const root: Branch = new Map();
  const forms = entities.flatMap(({ aliases }, index) => formsOf(aliases, index));
  for (const { text } of forms) grow(root, text.trim());
  return forms.length === 0 ? nothing : sourceOf(root);
}

/** Forms by their letters, one after another: engines go through a union in its order, unless letters share a branch. */
type Branch = Map<string, Branch>;

/** What stands for the end of a form. */
const end = '';

function grow(root: Branch, form: string): void {
  let branch = root;
  for (const letter of Array.from(form).concat(end)) {
    const next = branch.get(letter) ?? new Map();
    branch.set(letter, next);
    branch = next;
  }
}

/** A longer form says nothing more than a shorter one that it starts with. */
function sourceOf(branch: Branch): string {
  if (branch.has(end)) return '';
  const sources = [...branch].map(
    ([letter, rest]) => (letter === ' ' ? gap : escaped(letter)) + sourceOf(rest),
  );
  return sources.length === 1 ? sources[0]! : `(?:${sources.toSorted().join('|')})`;
}
