import * as v from 'valibot';
import { colourSchema } from '../core/dossiers/entity.ts';
import type { Entity } from '../core/dossiers/entity.ts';
import { markChoices } from '../core/settings/schema.ts';
import { toldSieveSchema } from './sieve.ts';

/** An entity as a page needs it: how to find it, how to mark it, and no claims. */
export const kitEntitySchema = v.object({
  key: v.string(),
  name: v.string(),
  colour: colourSchema,
  /* Parsed when the dossier was stored; the page trusts the background for their inner shape. */
  aliases: v.custom<Entity['aliases']>(Array.isArray),
  sense: v.custom<Entity['sense']>((value) => typeof value === 'object' && value !== null),
});

/** All that a page needs in order to mark mentions. Without entities and without a sieve the page is left alone. */
export const kitSchema = v.object({
  entities: v.array(kitEntitySchema),
  /** Where there are too many entities to bring along: tells of which forms on the page the entities are worth asking for. */
  sieve: v.optional(toldSieveSchema),
  showDelay: v.number(),
  hideDelay: v.number(),
  modifierOnly: v.boolean(),
  marks: v.picklist(markChoices),
  quiet: v.boolean(),
});

export type KitEntity = v.InferOutput<typeof kitEntitySchema>;
export type Kit = v.InferOutput<typeof kitSchema>;
