import { formsOf } from '../forms.ts';
import type { LexiconEntity } from '../lexicon.ts';
import { compileSieve, type Sieve, widen } from './sieve.ts';

type Named = readonly Pick<LexiconEntity, 'aliases'>[];

const allForms = (entities: Named) => entities.flatMap(({ aliases }, index) => formsOf(aliases, index));

/** Compiles the sieve of all forms of some entities. */
export const sieveOf = (entities: Named): Sieve => compileSieve(allForms(entities));

/** Has a sieve let the forms of a few more entities pass. */
export const widenFor = (sieve: Sieve, entities: Named): Sieve => widen(sieve, allForms(entities));
