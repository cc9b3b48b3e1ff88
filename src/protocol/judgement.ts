import * as v from 'valibot';
import { longestText, longestTitle } from '../core/claims/relatedness/bounds.ts';
import { relations } from '../core/claims/relatedness/model.ts';

/** What is told of a page so that it can be judged how it is related to dossiers. It is never stored. */
export const summarySchema = v.pipe(
  v.strictObject({
    title: v.pipe(v.string(), v.maxLength(longestTitle)),
    headings: v.array(v.string()),
    text: v.array(v.string()),
  }),
  v.check(
    ({ headings, text }) => [...headings, ...text].join('').length <= longestText,
    `carries more than ${longestText} characters of a page`,
  ),
);

/** How a page is related to one dossier, with the words of the page that decided. */
export const judgementSchema = v.object({
  dossier: v.string(),
  name: v.string(),
  related: v.picklist(relations),
  reason: v.array(v.string()),
});

export type Judgement = v.InferOutput<typeof judgementSchema>;
