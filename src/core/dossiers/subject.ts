import * as v from 'valibot';
import { list } from './list.ts';
import { idSchema, nameSchema } from './text.ts';

/**
 * One of the things that a page has to be about, all of them together, to be about the dossier's subject: shown by
 * mentions of entities, or by words and phrases, in as many languages and forms as pages may have.
 */
const aspectSchema = v.strictObject({
  name: nameSchema,
  entities: v.optional(list(idSchema), []),
  words: v.optional(list(nameSchema), []),
});

/** Most aspects of a subject: with each more, fewer pages have them all. */
const mostAspects = 6;

/** What the dossier is about, by its aspects. */
export const subjectSchema = list(aspectSchema, {
  filled: 'must have at least one aspect',
  most: mostAspects,
});

export type Aspect = v.InferOutput<typeof aspectSchema>;
