import * as v from 'valibot';
import { colourSchema } from '../dossiers/entity.ts';
import { addressSchema, idSchema } from '../dossiers/text.ts';

/** The newest layout of the settings; `migrations.ts` brings older ones up to it. */
export const settingsVersion = 3;

/** Longest delay that the options page offers, in ms: beyond two seconds a popover seems broken. */
export const longestDelay = 2_000;

/** Which mentions of an entity are marked: all, or the first in each section or on each page. */
export const markChoices = ['all', 'section', 'page'] as const;

const delaySchema = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(longestDelay, `must be at most ${longestDelay}`),
);

/** A site: the host name alone, as it stands in the address bar. */
export const siteSchema = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(253, 'is too long for a site'),
  v.regex(
    /^(?:\[[\d.:a-f]+\]|[^\s%/:@?#[\]]+)$/u,
    'must be a host name such as example.org, without http:// or a path',
  ),
);

const entityChoiceSchema = v.strictObject({
  enabled: v.optional(v.boolean()),
  colour: v.optional(colourSchema),
});

const dossierChoiceSchema = v.strictObject({
  enabled: v.optional(v.boolean()),
  entities: v.optional(v.record(idSchema, entityChoiceSchema), {}),
  /** The address of each source, by source id, where the reader has set one. */
  addresses: v.optional(v.record(idSchema, addressSchema), {}),
});

/** An entity across dossiers: `dossier id/entity id`. */
const entityKeySchema = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,63}$/,
    'must be a dossier and an entity such as news/acme',
  ),
);

/** What the reader has chosen. Choices about dossiers hold what differs from the dossier's own, by id. */
export const settingsSchema = v.strictObject({
  version: v.literal(settingsVersion),
  enabled: v.boolean(),
  /** How long the pointer rests on a mark before the popover opens, in ms. */
  showDelay: delaySchema,
  /** How long the popover stays after the pointer has left, in ms. */
  hideDelay: delaySchema,
  /** Open the popover only while the Alt key is held. */
  modifierOnly: v.boolean(),
  marks: v.picklist(markChoices),
  /** Leave pages unmarked that are related to no dossier. */
  quiet: v.boolean(),
  sitesOff: v.array(siteSchema),
  /** The keys of the entities that are left unmarked on a site. */
  entitiesOff: v.record(siteSchema, v.array(entityKeySchema)),
  dossiers: v.record(idSchema, dossierChoiceSchema),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type DossierChoice = v.InferOutput<typeof dossierChoiceSchema>;
export type EntityChoice = v.InferOutput<typeof entityChoiceSchema>;
