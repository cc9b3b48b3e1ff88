import { formsOf } from '../forms.ts';
import type { LexiconEntity } from '../lexicon.ts';
import { compileSieve, type Sieve } from './sieve.ts';

/** Compiles the sieve of all forms of some entities. */
export const sieveOf = (entities: readonly Pick<LexiconEntity, 'aliases'>[]): Sieve =>
  compileSieve(entities.flatMap(({ aliases }, index) => formsOf(aliases, index)));
