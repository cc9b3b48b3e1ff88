import { textTable } from '../../../support/textTable.ts';
import type { MeasuredPage } from '../report/figures.ts';
import { type Counts, excuses } from './compare.ts';

/** Names with how often each is there. */
export const listed = (counts: Counts): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || '–';

/** All that was found, a row for each library and page. */
export function matchesTable(pages: readonly MeasuredPage[]): string {
  const rows = pages.flatMap(({ name, libraries }) =>
    [...libraries].map(([library, { found, ours, excused, onlyOurs, unexplained }]) => [
      `${name}: ${library}`,
      String(found),
      ...excuses.map((excuse) => String(excused[excuse])),
      String(ours),
      String(onlyOurs),
      listed(unexplained),
    ]),
  );
  const head = ['mentions', 'found', ...excuses, 'by Sidelight', 'only by it', 'unexplained'];
  return textTable(head, rows);
}
