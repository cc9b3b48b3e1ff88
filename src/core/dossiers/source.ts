import * as v from 'valibot';
import { addressSchema, dateSchema, idSchema, nameSchema } from './text.ts';

/** A named source, in the terms of schema.org (https://schema.org/NewsArticle). */
export const sourceSchema = v.strictObject({
  id: idSchema,
  '@type': v.picklist(['NewsArticle', 'Article', 'Report', 'Book', 'WebPage', 'CreativeWork']),
  headline: nameSchema,
  alternativeHeadline: v.optional(nameSchema),
  publisher: v.strictObject({ '@type': v.literal('Organization'), name: nameSchema }),
  datePublished: dateSchema,
  inLanguage: v.optional(nameSchema),
  /** Empty where no public address is known; a reader can set one. */
  url: addressSchema,
});

export type Source = v.InferOutput<typeof sourceSchema>;
