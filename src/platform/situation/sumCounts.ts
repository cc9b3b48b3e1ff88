import type { EntityCount } from '../../protocol/pageMention.ts';

/** How many mentions of each entity some frames have together, the most mentioned first; one without any is left out. */
export function sumCounts(frames: readonly (readonly EntityCount[])[]): EntityCount[] {
  const sums = new Map<string, EntityCount>();
  for (const one of frames.flat()) {
    const before = sums.get(one.entity)?.count ?? 0;
    sums.set(one.entity, { ...one, count: before + one.count });
  }
  return [...sums.values()].filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}

/** How many mentions there are of all entities. */
export const totalOf = (counts: readonly EntityCount[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);
