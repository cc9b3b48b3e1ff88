/** How many claims a card shows at first: what can be read at a glance. */
export const shownFirst = 3;

/**
 * Orders ranked claims so that, among those a card shows at first, none is repeated that already stands beside a claim
 * above it. What is passed over comes right behind them.
 * @param beside the keys of what stands beside a claim
 */
export function withoutRepeats<Item>(
  ranked: readonly Item[],
  keyOf: (item: Item) => unknown,
  beside: (item: Item) => readonly unknown[],
): Item[] {
  const first: Item[] = [];
  const later: Item[] = [];
  const seen = new Set<unknown>();
  for (const item of ranked) {
    if (first.length === shownFirst || seen.has(keyOf(item))) later.push(item);
    else {
      first.push(item);
      for (const key of beside(item)) seen.add(key);
    }
  }
  return [...first, ...later];
}
