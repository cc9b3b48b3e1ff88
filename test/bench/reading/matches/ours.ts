import { textTable } from '../../../support/textTable.ts';
import type { MeasuredPage } from '../report/figures.ts';
import { listed } from './table.ts';

/** What Sidelight counts on each page, by number of aliases; loads that count otherwise than others have a row of their own. */
export function countsTable(pages: readonly MeasuredPage[]): string {
  const rows = pages.flatMap(({ name, works }) =>
    [...works].flatMap(([contender, loads]) => {
      const kinds = new Map<string, number>();
      for (const { counts } of loads) {
        if (counts === undefined) continue;
        const kind = listed(
          Object.fromEntries(Object.entries(counts).toSorted(([one], [other]) => (one < other ? -1 : 1))),
        );
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      return [...kinds].map(([kind, times]) => [`${name}: ${contender}`, String(times), kind]);
    }),
  );
  return textTable(['mentions by Sidelight', 'loads', 'counts'], rows);
}
