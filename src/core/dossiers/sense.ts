import * as v from 'valibot';
import { list } from './list.ts';
import { reaches } from './reach.ts';
import { nameSchema } from './text.ts';

/** How much a cue weighs against others at the same distance, from little to much. */
export const strengths = ['weak', 'plain', 'strong'] as const;

export type Strength = (typeof strengths)[number];

/**
 * Words and phrases that speak for a sense. They are literals, matched as whole words with or without a plural or
 * possessive s. What is a capital in the word must be one on the page: "Polish" is not "polish", "US" not "us".
 * With the reaches `before` and `after` nothing but a space, hyphen, bracket or quote may stand between; a possessive
 * ("Norway’s …") may for all others.
 */
export const cueSchema = v.strictObject({
  words: list(nameSchema, { filled: 'must have at least one word' }),
  reach: v.picklist(reaches, `must be one of ${reaches.join(', ')}`),
  /** How much a cue says: `strong` ones are hardly ever met beside another sense, `weak` ones often are. */
  strength: v.optional(v.picklist(strengths, `must be one of ${strengths.join(', ')}`), 'plain'),
});

/** Another thing that the same alias may mean, with the cues that give it away. */
export const rivalSchema = v.strictObject({ name: nameSchema, cues: list(cueSchema) });

/**
 * Product designations that swallow an alias: after "Galaxy S21" an alias is part of the product's name.
 * `lines` are product lines, `suffixes` the words that may follow a model number ("Pro").
 */
const designationSchema = v.strictObject({ lines: list(nameSchema), suffixes: list(nameSchema) });

/**
 * For an alias that is also a number with a unit ("7t"): other amounts in that unit nearby speak for the amount.
 * `ordinary` are the numbers that belong to the entity's own family and so say nothing.
 */
const measureSchema = v.strictObject({ unit: nameSchema, ordinary: list(nameSchema) });

/**
 * For an alias that is a number with a letter ("7T"), as labels of seats, classes and figures are: other such labels
 * nearby speak for a label. `letters` are the letters that such labels have, and `ordinary` the labels that say nothing.
 */
const seriesSchema = v.strictObject({ name: nameSchema, letters: nameSchema, ordinary: list(nameSchema) });

/**
 * Family names of one Chinese sign each (`signs`), for an alias whose first sign may end a given name: after a family
 * name and at most one more sign, it does.
 */
const familyNamesSchema = v.strictObject({ name: nameSchema, signs: nameSchema });

/** What tells the right sense from the wrong ones, and what holds when nothing on the page speaks. */
export const senseSchema = v.strictObject({
  cues: v.optional(list(cueSchema), []),
  /** Words of the entity's field. They speak for the sense only where no cue has spoken, however far away. */
  topics: v.optional(list(nameSchema), []),
  rivals: v.optional(list(rivalSchema), []),
  designations: v.optional(designationSchema),
  measure: v.optional(measureSchema),
  series: v.optional(seriesSchema),
  familyNames: v.optional(familyNamesSchema),
  otherwise: v.optional(v.picklist(['mark', 'faint', 'none']), 'mark'),
});

export type Rival = v.InferOutput<typeof rivalSchema>;
export type Cue = v.InferOutput<typeof cueSchema>;
export type Sense = v.InferOutput<typeof senseSchema>;
