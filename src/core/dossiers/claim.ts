import * as v from 'valibot';
import { quoteSchema } from '../selectors/quote.ts';
import { certaintyLevels, standings } from './footing.ts';
import { list } from './list.ts';
import { dateSchema, idSchema, nameSchema, passageSchema } from './text.ts';

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
});

export type Claim = v.InferOutput<typeof claimSchema>;
