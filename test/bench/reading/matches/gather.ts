import { withPage } from '../../../pages/openPage.ts';
import type { TestBrowser } from '../../../support/browsers/launch.ts';
import { until } from '../../../support/until.ts';
import { type Contender, fewest } from '../contenders.ts';
import type { PageCase } from '../pages/cases.ts';
import { addressWith, resultAttribute, type RivalResult } from '../rivals/task.ts';
import { compare, type Compared, type Counts } from './compare.ts';

/** The slowest library takes so long on a large page, in ms. */
const deadline = 60_000;

/** Has the libraries among some contenders list what they find on a page, and compares each with Sidelight's counts. */
export async function gatherMatches(
  browser: TestBrowser,
  page: PageCase,
  contenders: readonly Contender[],
  ours: Counts,
): Promise<ReadonlyMap<string, Compared>> {
  const matches = new Map<string, Compared>();
  for (const contender of contenders) {
    if (contender.kind === 'ours' || contender.aliases > fewest) continue;
    const task = { rival: contender.rival, names: page.names, lists: true };
    const found = await withPage(browser, addressWith(page.address, task), (tab) =>
      until(
        'the list is there',
        async () => {
          const text = await tab.evaluate(
            (name) => document.documentElement.getAttribute(name),
            resultAttribute,
          );
          return text !== null && (JSON.parse(text) as RivalResult);
        },
        deadline,
      ),
    );
    if (found.found !== undefined) matches.set(contender.name, compare(ours, found.found));
  }
  return matches;
}
