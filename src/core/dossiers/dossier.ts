import * as v from 'valibot';
import { claimSchema } from './claim.ts';
import { entitySchema, writtenForms } from './entity.ts';
import { list } from './list.ts';
import { danglingReferences } from './references.ts';
import { sourceSchema } from './source.ts';
import { subjectSchema } from './subject.ts';
import { idSchema, nameSchema, passageSchema } from './text.ts';

/** The format's name and version; a reader of this program's version knows this one. */
export const dossierFormat = 'sidelight-dossier/1';

/** Beyond these a dossier is refused: a store and a lexicon have to hold it on every page load. */
const mostEntities = 20_000;
const mostClaims = 50_000;
const mostForms = 100_000;

const shapeSchema = v.strictObject({
  format: v.literal(dossierFormat, `must be "${dossierFormat}"`),
  id: idSchema,
  name: nameSchema,
  description: v.optional(passageSchema),
  language: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en'),
  ),
  sources: list(sourceSchema, { filled: 'must have at least one source' }),
  entities: list(entitySchema, { filled: 'must have at least one entity', most: mostEntities }),
  claims: list(claimSchema, { most: mostClaims }),
  /** Short texts of other matters that share names or words with this dossier: where one fits best, no claim bears. */
  decoys: v.optional(list(passageSchema)),
  /** What a page has to be about to be about the dossier's subject; guessed from entities and claims where absent. */
  subject: v.optional(subjectSchema),
});

/** A dossier: entities, their aliases, and attributed claims from named sources. */
export const dossierSchema = v.pipe(
  shapeSchema,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { path, message } of danglingReferences(dataset.value)) {
      addIssue({ message, path: pathItems(dataset.value, path) });
    }
    const forms = dataset.value.entities.reduce((sum, { aliases }) => sum + writtenForms(aliases), 0);
    if (forms > mostForms) {
      const message = `have ${forms} written forms in all, at most ${mostForms} are read`;
      addIssue({ message, path: pathItems(dataset.value, ['entities']) });
    }
  }),
);

export type Dossier = v.InferOutput<typeof shapeSchema>;

type PathItems = [v.IssuePathItem, ...v.IssuePathItem[]];

/** Valibot wants each step of a path with the value that it steps into. */
function pathItems(root: unknown, path: readonly (string | number)[]): PathItems {
  let input: unknown = root;
  const items = path.map((key): v.IssuePathItem => {
    const value = (input as Record<string | number, unknown>)[key];
    const item: v.IssuePathItem = { type: 'unknown', origin: 'value', input, key, value };
    input = value;
    return item;
  });
  return items as PathItems;
}
