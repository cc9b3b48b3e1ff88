import { namesPattern } from '../core/mentions/namesPattern.ts';
import { wordsPattern } from '../core/mentions/wordsPattern.ts';
import type { KitEntity } from '../protocol/kit.ts';
import type { Names } from '../protocol/names.ts';
import { entitiesAt } from './entitiesAt.ts';
import { keep } from './keep.ts';
import { isLarge } from './large.ts';
import type { Holdings } from './library.ts';

/** Chromium leaves the regular expressions of longer sources to an interpreter, which takes twenty times as long. */
const longestPattern = 20_000;

const none: Names = { pattern: null, words: null, large: false };

/** There are too many names for a pattern. */
export const largeNames: Names = { pattern: null, words: null, large: true };

const namesOf = keep((entities: readonly KitEntity[]): Names => {
  const pattern = namesPattern(entities);
  if (pattern.length > longestPattern) return largeNames;
  const words = wordsPattern(entities);
  return { pattern, words: words.length > longestPattern ? null : words, large: false };
});

/** What a page on a site is tested with. */
export function namesFor(holdings: Holdings, site: string): Names {
  const entities = entitiesAt(holdings, site);
  if (entities.length === 0) return none;
  return isLarge(holdings) ? largeNames : namesOf(entities);
}
