import * as v from 'valibot';
import { quoteSchema } from '../selectors/quote.ts';
import { certaintyLevels, standings } from './footing.ts';
import { list } from './list.ts';
import { claimReferenceSchema, dateSchema, idSchema, nameSchema, passageSchema } from './text.ts';

const attributionSchema = v.strictObject({
  standing: v.picklist(standings, `must be one of ${standings.join(', ')}`),
  speaker: nameSchema,
  /** The entity that speaks, where the dossier has it. */
  entity: v.optional(idSchema),
});

const certaintySchema = v.strictObject({
  level: v.picklist(certaintyLevels, `must be one of ${certaintyLevels.join(', ')}`),
  note: v.optional(nameSchema),
});

/** Where in a source the claim appears; paragraphs count from 1 over the lines with text, the headline being 1. */
const appearanceSchema = v.strictObject({
  source: idSchema,
  paragraphs: list(v.pipe(v.number(), v.integer(), v.minValue(1)), {
    filled: 'must name at least one paragraph',
  }),
  quote: v.optional(quoteSchema),
});

/** Most paraphrases, cues or references of one claim: a claim about many countries or years needs some hundred cues. */
const mostAdded = 200;

/** One attributed statement, in the dossier author's own words. */
export const claimSchema = v.strictObject({
  id: idSchema,
  topic: idSchema,
  text: passageSchema,
  entities: list(idSchema),
  attribution: attributionSchema,
  certainty: certaintySchema,
  date: dateSchema,
  appearance: appearanceSchema,
  /** The matter of the claim in other words, as later reports may tell it: ranking matches them, nothing shows them. */
  paraphrases: v.optional(list(passageSchema, { most: mostAdded })),
  /** Words and phrases that belong to the matter of this claim more than to any other. */
  cues: v.optional(list(nameSchema, { most: mostAdded })),
  /** Earlier claims that this one overtakes, and later ones that overtake it. */
  supersedes: v.optional(list(claimReferenceSchema, { most: mostAdded })),
  supersededBy: v.optional(list(claimReferenceSchema, { most: mostAdded })),
  /** Claims that this one denies; it holds both ways. */
  contradicts: v.optional(list(claimReferenceSchema, { most: mostAdded })),
});

export type Claim = v.InferOutput<typeof claimSchema>;
