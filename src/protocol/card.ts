import * as v from 'valibot';
import { relations } from '../core/claims/relations.ts';
import { standings } from '../core/dossiers/footing.ts';
import { colourSchema } from '../core/dossiers/entity.ts';

/**
 * What a card tells of any claim. All but the claim itself is in the reader's words already: in the content script they
 * would weigh on every page.
 */
const toldSchema = {
  /** The claim in stretches: every second one, if there are several, is made of words that caused its rank. */
  text: v.array(v.string()),
  /** Chooses the sign; `footing` says it in words. */
  standing: v.picklist(standings),
  footing: v.string(),
  speaker: v.string(),
  level: v.string(),
  note: v.optional(v.string()),
  /** The publisher, the date with its distance from the page's, the paragraphs. */
  where: v.string(),
  /** The passage's address with a text fragment; empty where none is known. */
  address: v.string(),
  /** How it stands to another claim: to the one that it is beside, or that it is overtaken. */
  status: v.optional(v.object({ relation: v.picklist(relations), label: v.string() })),
};

/** A claim that overtakes or denies the one that it stands beside, or is overtaken by it. */
const besideSchema = v.object(toldSchema);

/** A claim as the popover shows it. */
const shownClaimSchema = v.object({
  ...toldSchema,
  id: v.string(),
  /** Which words of the sentence caused its rank; absent where none did. */
  why: v.optional(v.string()),
  beside: v.array(besideSchema),
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
  /** Whether the first claims bear on the sentence; if not, all are background. */
  bears: v.boolean(),
  claims: v.array(shownClaimSchema),
});

export type BesideClaim = v.InferOutput<typeof besideSchema>;
export type ShownClaim = v.InferOutput<typeof shownClaimSchema>;
export type Card = v.InferOutput<typeof cardSchema>;
