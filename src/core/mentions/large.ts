import { writtenForms } from '../dossiers/entity.ts';
import type { LexiconEntity } from './lexicon.ts';

/**
 * Most forms that are searched for by a regular expression. A union of a thousand is compiled in some ms and then found
 * at the pace of a text's reading; one of ten thousand takes longer to compile than anything of ours may take.
 */
const mostInPattern = 1_000;

/** Whether entities have so many forms that they are sieved. */
export const haveManyForms = (entities: readonly Pick<LexiconEntity, 'aliases'>[]): boolean =>
  entities.reduce((sum, { aliases }) => sum + writtenForms(aliases), 0) > mostInPattern;
