import * as v from 'valibot';
import { certaintyLevels, standings } from '../core/dossiers/footing.ts';
import { colourSchema } from '../core/dossiers/entity.ts';

/** A claim as the popover shows it. */
const shownClaimSchema = v.object({
  id: v.string(),
  text: v.string(),
  standing: v.picklist(standings),
  speaker: v.string(),
  level: v.picklist(certaintyLevels),
  note: v.optional(v.string()),
  /** ISO 8601, as exact as it is known. */
  date: v.string(),
  publisher: v.string(),
  headline: v.string(),
  paragraphs: v.array(v.number()),
  /** The passage's address with a text fragment; empty where none is known. */
  address: v.string(),
});

/** What the popover shows of one mention: the entity, and its claims, the most fitting first. */
export const cardSchema = v.object({
  entity: v.object({
    key: v.string(),
    name: v.string(),
    kind: v.string(),
    description: v.string(),
    colour: colourSchema,
    dossier: v.string(),
  }),
  claims: v.array(shownClaimSchema),
});

export type ShownClaim = v.InferOutput<typeof shownClaimSchema>;
export type Card = v.InferOutput<typeof cardSchema>;
