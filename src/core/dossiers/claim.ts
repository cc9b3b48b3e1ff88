import * as v from 'valibot';
import { quoteSchema } from '../selectors/quote.ts';
import { dateSchema, idSchema, nameSchema, passageSchema } from './text.ts';

/**
 * On what footing a claim stands: `on-record` (a named person or body said it), `document` (a published document says
 * it), `unnamed` (people whom the source does not name), `reporter` (the source says so in its own voice).
 */
export const standings = ['on-record', 'document', 'unnamed', 'reporter'] as const;

/**
 * What sort of thing is claimed: a `fact` (said as settled), an `assertion` (a speaker's word), a `judgement`
 * (assessment, interpretation, opinion), an `intention` (a promise or plan, not yet done).
 */
export const certaintyLevels = ['fact', 'assertion', 'judgement', 'intention'] as const;

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
  paragraphs: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
    v.minLength(1, 'must name at least one paragraph'),
  ),
  quote: v.optional(quoteSchema),
});

/** One attributed statement, in the dossier author's own words. */
export const claimSchema = v.strictObject({
  id: idSchema,
  topic: idSchema,
  text: passageSchema,
  entities: v.array(idSchema),
  attribution: attributionSchema,
  certainty: certaintySchema,
  date: dateSchema,
  appearance: appearanceSchema,
});

export type Standing = (typeof standings)[number];
export type CertaintyLevel = (typeof certaintyLevels)[number];
export type Claim = v.InferOutput<typeof claimSchema>;
