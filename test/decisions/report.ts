import type { Verdict } from '../../src/core/mentions/judge.ts';
import { textTable } from '../support/textTable.ts';
import type { DecisionRow } from './rows.ts';

/** A page with all its decisions. */
export interface PageDecisions {
  readonly name: string;
  readonly rows: readonly DecisionRow[];
}

const verdictNames: Readonly<Record<Verdict, string>> = {
  mark: 'mark',
  faint: 'faint mark',
  none: 'decided against',
};
const columns: readonly Verdict[] = ['mark', 'faint', 'none'];

/** How many decisions of each verdict there are, page by page. */
export function pagesTable(pages: readonly PageDecisions[]): string {
  return countsTable(
    'page',
    pages.map(({ name, rows }) => [name, rows]),
  );
}

/** How many decisions of each verdict there are for each entity that a page has a candidate of. */
export function entitiesTable(pages: readonly PageDecisions[]): string {
  const all = pages.flatMap(({ rows }) => rows);
  const names = [...new Set(all.map(({ entity }) => entity))].toSorted();
  return countsTable(
    'entity',
    names.map((name) => [name, all.filter(({ entity }) => entity === name)]),
  );
}

function countsTable(
  what: string,
  groups: readonly (readonly [name: string, rows: readonly DecisionRow[]])[],
): string {
  const counted = [...groups, ['together', groups.flatMap(([, rows]) => rows)] as const];
  return textTable(
    [what, ...columns.map((verdict) => verdictNames[verdict])],
    counted.map(([name, rows]) => [name, ...columns.map((verdict) => String(countOf(rows, verdict)))]),
  );
}

const countOf = (rows: readonly DecisionRow[], verdict: Verdict): number =>
  rows.filter((row) => row.verdict === verdict).reduce((sum, { count }) => sum + count, 0);

/** A page's decisions, one line for all that are alike. */
export function pageLines({ name, rows }: PageDecisions): string {
  const cells = rows.map((row) => [
    row.verdict,
    row.entity,
    `${row.form} × ${row.count}`,
    causeOf(row),
    row.snippet,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]!.length)));
  const lines = cells.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return [name, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** What has decided, in words. */
function causeOf({ cue, reach, rival }: DecisionRow): string {
  if (cue === undefined) return 'no cue';
  return `"${cue}" (${reach ?? ''})${rival === undefined ? '' : ` for ${rival}`}`;
}
