import { contendersFor, inOrderOf, ourName } from '../contenders.ts';
import type { PageCase } from '../pages/cases.ts';
import { gatherMatches } from '../matches/gather.ts';
import type { MeasuredPage } from '../report/figures.ts';
import type { Work } from '../work.ts';
import { measureLoad } from './load.ts';
import type { Stands } from './stands.ts';

/** Which contenders are measured, and how often. */
interface Plan {
  readonly aliases: readonly number[];
  readonly against: readonly string[];
  readonly loads: number;
}

/**
 * Has each contender load each page, in rounds that begin with another one each.
 * @param told called when something begins
 */
export async function measurePages(
  stands: Stands,
  cases: readonly PageCase[],
  { aliases, against, loads }: Plan,
  told: (text: string) => void,
): Promise<readonly MeasuredPage[]> {
  const measured: MeasuredPage[] = [];
  const few = ourName(Math.min(...aliases));
  for (const page of cases) {
    const contenders = contendersFor(page, aliases).filter(
      ({ kind, name }) =>
        kind === 'ours' || against.length === 0 || against.some((part) => name.includes(part)),
    );
    const works = new Map(contenders.map(({ name }) => [name, [] as Work[]]));
    await stands.prepareFor(page);
    for (let round = 0; round < loads; round++) {
      told(`${page.name}, round ${round + 1} of ${loads}`);
      for (const contender of inOrderOf(round, contenders)) {
        works.get(contender.name)!.push(await measureLoad(stands.standFor(contender), contender, page));
      }
    }
    const { name, bytes, mentions, large } = page;
    const counts = works.get(few)?.at(-1)?.counts ?? {};
    const libraries = await gatherMatches(stands.rivals, page, contenders, counts);
    measured.push({ name, bytes, mentions, large, works, libraries });
  }
  return measured;
}
