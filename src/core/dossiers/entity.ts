import * as v from 'valibot';
import { colours } from './colours.ts';
import { list } from './list.ts';
import { cueSchema, rivalSchema, senseSchema } from './sense.ts';
import { idSchema, nameSchema, passageSchema } from './text.ts';

/** One colour of the palette. */
export const colourSchema = v.picklist(colours, `must be one of ${colours.join(', ')}`);

/** What an entity is: shown as a word beside its name. */
const kinds = ['organisation', 'person', 'technology', 'place', 'product', 'work', 'event', 'other'] as const;

/**
 * How an alias is compared with the page: `any` case; `capitals` (what is a capital in the alias must be one on the
 * page); `exact` (small letters must be small too); `cued` (as `capitals`, or in any case where a cue speaks for the
 * sense).
 */
export const caseRules = ['any', 'capitals', 'exact', 'cued'] as const;

/**
 * Where an alias may stand: as a `word` (a hyphen, slash or apostrophe may join it to others: "Acme-made"); `alone`
 * (none of these may: not in "egg-shell"); as a `stem` (a short ending in small letters may follow, as languages with
 * cases have it: "Helsingissä" for "Helsingi").
 */
export const boundaryRules = ['word', 'alone', 'stem'] as const;

const aliasRules = {
  case: v.optional(v.picklist(caseRules), 'any'),
  boundary: v.optional(v.picklist(boundaryRules), 'word'),
  /** With this, a mention needs a cue for its sense at least this near: the alias alone is too common. */
  needs: v.optional(v.picklist(['beside', 'clause', 'block', 'headings', 'page'])),
  /** Cues that speak for this alias alone, beside those of the entity's sense. */
  cues: v.optional(list(cueSchema)),
  /** Rivals of this alias alone: what else may be called so, but not by the entity's other names. */
  rivals: v.optional(list(rivalSchema)),
};

/** Most texts that the parts of an alias may give together: a lexicon holds each of them. */
const mostCombinations = 1_000;

const combinations = (parts: readonly (readonly string[])[]): number =>
  parts.reduce((product, part) => product * part.length, 1);

const plainAliasSchema = v.pipe(
  nameSchema,
  v.transform((text) => ({ text, case: 'any' as const, boundary: 'word' as const })),
);
const ruledAliasSchema = v.strictObject({ text: nameSchema, ...aliasRules });
const partsSchema = v.pipe(
  list(list(nameSchema, { filled: 'must not be empty' }), { filled: 'must not be empty', most: 4 }),
  v.check(
    (parts) => combinations(parts) <= mostCombinations,
    `must give at most ${mostCombinations} combinations`,
  ),
);
const combinedAliasSchema = v.strictObject({ parts: partsSchema, ...aliasRules });

type AliasSchema = typeof plainAliasSchema | typeof ruledAliasSchema | typeof combinedAliasSchema;

/** A curated name: one text, or `parts` whose alternatives are combined, each with each, with a space between. */
const aliasSchema = v.lazy((alias): AliasSchema => {
  if (typeof alias !== 'object' || alias === null) return plainAliasSchema;
  return 'parts' in alias ? combinedAliasSchema : ruledAliasSchema;
});

/** A person, body or thing that the dossier knows. */
export const entitySchema = v.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: v.picklist(kinds, `must be one of ${kinds.join(', ')}`),
  description: passageSchema,
  colour: v.optional(colourSchema),
  aliases: list(aliasSchema, { filled: 'must have at least one alias', most: 200 }),
  sense: v.optional(senseSchema, {}),
});

export type CaseRule = (typeof caseRules)[number];
export type BoundaryRule = (typeof boundaryRules)[number];
export type Alias = v.InferOutput<typeof aliasSchema>;
export type Entity = v.InferOutput<typeof entitySchema>;

/** How many texts aliases stand for in all. */
export const writtenForms = (aliases: readonly Alias[]): number =>
  aliases.reduce((sum, alias) => sum + ('parts' in alias ? combinations(alias.parts) : 1), 0);
