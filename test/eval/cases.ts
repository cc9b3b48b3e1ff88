import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { relations } from '../../src/core/claims/relatedness/model.ts';
import { linkingCaseSchema } from './linking.ts';

/** A file of cases that can't be used, with what is wrong in which line. */
export class CaseFault extends Error {}

const idSchema = v.pipe(v.string(), v.minLength(1, 'must not be empty'));

/**
 * Reads a file of cases, one JSON object a line; lines without text are passed over.
 * Throws a `CaseFault` that names file and line where one is no JSON, has another form, or repeats an id.
 */
export function readCases<Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  const seen = new Set<string>();
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, at) => ({ line, where: `${file}:${at + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => {
      const parsed = v.safeParse(schema, jsonOf(line, where));
      if (!parsed.success) {
        const [issue] = parsed.issues;
        throw new CaseFault(`${where}: ${v.getDotPath(issue) ?? '$'}: ${issue.message}`);
      }
      const { id } = parsed.output;
      if (seen.has(id)) throw new CaseFault(`${where}: repeats the id "${id}"`);
      seen.add(id);
      return parsed.output;
    });
}

function jsonOf(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new CaseFault(`${where}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const mentionSchema = v.object({ entity: v.string(), text: v.string(), before: v.optional(v.string()) });

/** A case to spot mentions in. */
export const spottingCaseSchema = v.object({ id: idSchema, html: v.string() });

/** The mentions that are expected, or `either` where readers differ; optional ones are scored neither way. */
export const labelledSpottingSchema = v.object({
  ...spottingCaseSchema.entries,
  expected: v.union([v.literal('either'), v.array(mentionSchema)]),
  optional: v.optional(v.array(mentionSchema), []),
});

/** The topics that may come first, those that are of use too, or that no claim bears on the passage. */
export const labelledLinkingSchema = v.object({
  ...linkingCaseSchema.entries,
  gold: v.array(v.string()),
  also_relevant: v.optional(v.array(v.string()), []),
  none: v.boolean(),
});

/** A page to judge the relatedness of. */
export const relatednessCaseSchema = v.object({
  id: idSchema,
  title: v.string(),
  summary: v.array(v.string()),
});

export const labelledRelatednessSchema = v.object({
  ...relatednessCaseSchema.entries,
  related: v.picklist(relations),
});
