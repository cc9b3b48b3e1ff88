import type { Verdict } from '../../src/core/mentions/judge.ts';
import type { Decision } from './inPage/decide.ts';
import { shownForm, snippetOf } from './snippet.ts';

/** All decisions of a page that are alike. */
export interface DecisionRow {
  readonly entity: string;
  readonly form: string;
  readonly verdict: Verdict;
  /** Without a cue, the sense's `otherwise` has decided, or the alias's rules of case and need. */
  readonly cue?: string;
  readonly reach?: string;
  readonly rival?: string;
  readonly count: number;
  /** The first of them in the page's text. */
  readonly snippet: string;
}

const verdicts: readonly Verdict[] = ['mark', 'faint', 'none'];

/**
 * Groups a page's decisions: by entity in the dossier's order, then by verdict, the most frequent first.
 * @param names of the entities, in the dossier's order
 */
export function rowsOf(decisions: readonly Decision[], names: readonly string[]): readonly DecisionRow[] {
  const groups = new Map<string, { first: Decision; count: number }>();
  for (const decision of decisions) {
    const { entity, form, verdict, reason } = decision;
    const likeness = [entity, shownForm(form), verdict, reason?.word, reason?.reach, reason?.rival];
    const key = JSON.stringify(likeness);
    const group = groups.get(key) ?? { first: decision, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()]
    .toSorted(
      (a, b) =>
        a.first.entity - b.first.entity ||
        verdicts.indexOf(a.first.verdict) - verdicts.indexOf(b.first.verdict) ||
        b.count - a.count,
    )
    .map(({ first: { entity, form, verdict, reason, before, after }, count }) => ({
      entity: names[entity]!,
      form: shownForm(form),
      verdict,
      ...(reason !== undefined && { cue: reason.word, reach: reason.reach }),
      ...(reason?.rival !== undefined && { rival: reason.rival }),
      count,
      snippet: snippetOf(before, form, after),
    }));
}
