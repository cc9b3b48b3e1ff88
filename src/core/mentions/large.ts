import { writtenForms } from '../dossiers/entity.ts';
import type { LexiconEntity } from './lexicon.ts';

/**
 * Most forms that are searched for by a regular expression. A union of a thousand is compiled in some ms and then found
 * at the pace of a text's reading; one of ten thousand takes longer to compile than anything of ours may take.
 */
const mostInPattern = 1_000;

/** How many forms entities have. */
export const countForms = (entities: readonly Pick<LexiconEntity, 'aliases'>[]): number =>
  entities.reduce((sum, { aliases }) => sum + writtenForms(aliases), 0);

/** Whether so many forms are sieved. */
export const areManyForms = (forms: number): boolean => forms > mostInPattern;
