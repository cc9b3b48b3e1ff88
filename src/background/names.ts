import { namesPatterns } from '../core/mentions/namesPattern.ts';
import { wordForms } from '../core/mentions/wordForms.ts';
import type { KitEntity } from '../protocol/kit.ts';
import type { Names } from '../protocol/names.ts';
import { entitiesAt } from './entitiesAt.ts';
import { keep } from './keep.ts';
import { isLarge } from './large.ts';
import type { Holdings } from './library.ts';

const none: Names = { patterns: [], words: [], large: false };

/** There are too many names for patterns. */
export const largeNames: Names = { ...none, large: true };

const namesOf = keep((entities: readonly KitEntity[]): Names => ({
  patterns: namesPatterns(entities),
  words: wordForms(entities),
  large: false,
}));

/** What a page on a site is tested with. */
export function namesFor(holdings: Holdings, site: string): Names {
  const entities = entitiesAt(holdings, site);
  if (entities.length === 0) return none;
  return isLarge(holdings) ? largeNames : namesOf(entities);
}
