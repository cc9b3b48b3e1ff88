import * as v from 'valibot';
import { colours } from './colours.ts';
import { senseSchema } from './sense.ts';
import { idSchema, nameSchema, passageSchema } from './text.ts';

/** One colour of the palette. */
export const colourSchema = v.picklist(colours, `must be one of ${colours.join(', ')}`);

/** What an entity is: shown as a word beside its name. */
const kinds = ['organisation', 'person', 'technology', 'place', 'product', 'work', 'event', 'other'] as const;

/**
 * How an alias is compared with the page: `any` case; `capitals` (what is a capital in the alias must be one on the
 * page); `cued` (as `capitals`, or in any case where a cue speaks for the sense).
 */
const caseRules = ['any', 'capitals', 'cued'] as const;

const aliasRules = {
  case: v.optional(v.picklist(caseRules), 'any'),
  /** With this, a mention needs a cue for its sense at least this near: the alias alone is too common. */
  needs: v.optional(v.picklist(['beside', 'clause', 'block', 'page'])),
};

/** A curated name: one text, or `parts` whose alternatives are combined, each with each, with a space between. */
const aliasSchema = v.union([
  v.pipe(
    nameSchema,
    v.transform((text) => ({ text, case: 'any' as const })),
  ),
  v.strictObject({ text: nameSchema, ...aliasRules }),
  v.strictObject({
    parts: v.pipe(v.array(v.pipe(v.array(nameSchema), v.minLength(1))), v.minLength(1), v.maxLength(4)),
    ...aliasRules,
  }),
]);

/** A person, body or thing that the dossier knows. */
export const entitySchema = v.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: v.picklist(kinds, `must be one of ${kinds.join(', ')}`),
  description: passageSchema,
  colour: v.optional(colourSchema),
  aliases: v.pipe(v.array(aliasSchema), v.minLength(1, 'must have at least one alias'), v.maxLength(200)),
  sense: v.optional(senseSchema, {}),
});

export type EntityKind = (typeof kinds)[number];
export type CaseRule = (typeof caseRules)[number];
export type Alias = v.InferOutput<typeof aliasSchema>;
export type Entity = v.InferOutput<typeof entitySchema>;
