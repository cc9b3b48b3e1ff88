import * as v from 'valibot';
import { type Dossier, dossierSchema } from './dossier.ts';

/** One thing that is wrong with a dossier: where (a JSON path such as `$.claims[3].date`) and what. */
export interface DossierIssue {
  path: string;
  message: string;
}

/** A dossier, or the reasons why it is none. */
export type Parsed = { ok: true; dossier: Dossier } | { ok: false; issues: DossierIssue[] };

/** Largest dossier file, in UTF-16 units. The store keeps whole dossiers, and browsers grant it 10 MB in all. */
export const longestFile = 4_000_000;

/** Deepest nesting of brackets. The format needs 7; JSON.parse can exhaust the stack on very deep input. */
const deepestNesting = 32;

const refused = (message: string, path = '$'): Parsed => ({ ok: false, issues: [{ path, message }] });

/** Parses a dossier from a file's text. Size and depth are checked before anything is built from it. */
export function parseDossierText(text: string): Parsed {
  if (text.length > longestFile) {
    return refused(`is too large: ${text.length} characters, at most ${longestFile} are read`);
  }
  if (tooDeep(text)) return refused(`is nested deeper than ${deepestNesting} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parseDossier(value);
}

/**
 * Parses a dossier from unknown data. On failure all issues are listed, in the order of the data (of a very faulty list
 * the first ones); what its parts say of one another is looked at once each of them is well.
 */
export function parseDossier(value: unknown): Parsed {
  const result = v.safeParse(dossierSchema, value);
  if (result.success) return { ok: true, dossier: result.output };
  return { ok: false, issues: result.issues.map(issueOf) };
}

function issueOf(issue: v.BaseIssue<unknown>): DossierIssue {
  const steps = issue.path ?? [];
  const path = steps.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return { path: `$${path}`, message: issue.message };
}

/** Whether brackets outside strings nest deeper than the format can need. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    if (depth > deepestNesting) return true;
  }
  return false;
}
