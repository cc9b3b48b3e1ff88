import * as v from 'valibot';
import { idSchema } from '../../core/dossiers/text.ts';
import { storageItem } from './item.ts';

const entrySchema = v.strictObject({
  id: idSchema,
  /** The storage key that holds the dossier. */
  key: v.string(),
  bundled: v.boolean(),
  /** The other dossiers that its claims refer to. */
  links: v.optional(v.array(idSchema)),
  /** How many forms its entities have, so that a worker that is woken can tell whether they are many. */
  forms: v.optional(v.number()),
});

/** Which dossiers the store has. Replacing this one small value takes a whole change over at once, or not at all. */
export const headSchema = v.strictObject({
  version: v.literal(1),
  generation: v.number(),
  entries: v.array(entrySchema),
  /** The entries before the last change, kept for its undo. */
  previous: v.nullable(v.array(entrySchema)),
});

export type Entry = v.InferOutput<typeof entrySchema>;
export type Head = v.InferOutput<typeof headSchema>;

/** The head of a store that nothing was put into. */
const emptyHead: Head = { version: 1, generation: 0, entries: [], previous: null };

/** Where the store keeps which dossiers it has: it is written last in every change of them. */
export const dossiersKey = 'dossiers';

/** The head of the store. */
export const headItem = storageItem<Head>(dossiersKey, (stored) =>
  v.parse(v.optional(headSchema, emptyHead), stored),
);
