import * as v from 'valibot';
import { relations } from '../core/claims/relations.ts';
import { standings } from '../core/dossiers/footing.ts';
import { colourSchema } from '../core/dossiers/entity.ts';

/** A stretch of a claim's text. */
const stretchSchema = v.object({
  text: v.string(),
  /** Whether it is made of words that caused the claim's rank. */
  why: v.optional(v.literal(true)),
  /** The key of the entity that it mentions, where that is another one than the card's. */
  entity: v.optional(v.string()),
  /** That entity's name and colour. */
  name: v.optional(v.string()),
  colour: v.optional(colourSchema),
});

/** A claim with its citation, to be copied: attribution, certainty, source, date, paragraphs and address. */
const citationSchema = v.object({ plain: v.string(), markdown: v.string() });

/**
 * What a card tells of any claim. All but the claim itself is in the reader's words already: in the content script they
 * would weigh on every page.
 */
const toldSchema = {
  id: v.string(),
  text: v.array(stretchSchema),
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
  citation: citationSchema,
  /** How it stands to another claim: to the one that it is beside, or that it is overtaken. */
  status: v.optional(v.object({ relation: v.picklist(relations), label: v.string() })),
};

/** A claim that overtakes or denies the one that it stands beside, or is overtaken by it. */
const besideSchema = v.object(toldSchema);

/** A claim as the popover shows it. */
const shownClaimSchema = v.object({
  ...toldSchema,
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
  /** All dossiers that speak of the same, this card's among them: the key of the entity in each, and the dossier's name. */
  dossiers: v.array(v.object({ entity: v.string(), name: v.string() })),
  /** Whether the first claims bear on the sentence; if not, all are background. */
  bears: v.boolean(),
  claims: v.array(shownClaimSchema),
});

/** The first claim for a mention, and whether it bears on its sentence. */
export const bestClaimSchema = v.object({
  bears: v.boolean(),
  /** Absent where the entity has no claim. */
  claim: v.optional(shownClaimSchema),
});

/** The claims that a search has found. */
export const foundClaimsSchema = v.object({
  /** How many there are in all; no more than some come along. */
  count: v.number(),
  claims: v.array(
    v.object({
      ...shownClaimSchema.entries,
      dossier: v.string(),
      /** The entities that it is about. */
      entities: v.array(v.object({ entity: v.string(), name: v.string(), colour: colourSchema })),
    }),
  ),
});

export type BesideClaim = v.InferOutput<typeof besideSchema>;
export type ShownClaim = v.InferOutput<typeof shownClaimSchema>;
export type Stretch = v.InferOutput<typeof stretchSchema>;
export type BestClaim = v.InferOutput<typeof bestClaimSchema>;
export type FoundClaims = v.InferOutput<typeof foundClaimsSchema>;
export type Card = v.InferOutput<typeof cardSchema>;
