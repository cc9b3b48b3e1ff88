import * as v from 'valibot';
import { colourSchema } from '../core/dossiers/entity.ts';

/** A mention on a page as lists of mentions show it. */
export const pageMentionSchema = v.object({
  /** Tells it from the others of its frame, as long as the page stays marked by the same kit. */
  id: v.number(),
  /** The key of its entity. */
  entity: v.string(),
  name: v.string(),
  colour: colourSchema,
  /** Whether its sense is sure. */
  sure: v.boolean(),
  /** As it is written on the page. */
  written: v.string(),
  sentence: v.string(),
  around: v.string(),
});

/** How many mentions of an entity a page has. */
export const entityCountSchema = v.object({
  /** The key of the entity. */
  entity: v.string(),
  name: v.string(),
  colour: colourSchema,
  count: v.number(),
});

export type PageMention = v.InferOutput<typeof pageMentionSchema>;
export type EntityCount = v.InferOutput<typeof entityCountSchema>;
