/** Whether one item comes before another. */
export type Precedes<Item> = (one: Item, other: Item) => boolean;

/**
 * Merges a few items in order into many. Asks little where neighbours of the few are neighbours among the many too, as
 * in a stretch of text that was read anew: then one question places an item.
 */
export function merge<Item>(many: readonly Item[], few: readonly Item[], precedes: Precedes<Item>): Item[] {
  const merged: Item[] = [];
  let from = 0;
  for (const item of few) {
    const to = placeOf(item, many, from, precedes);
    for (; from < to; from++) merged.push(many[from]!);
    merged.push(item);
  }
  for (; from < many.length; from++) merged.push(many[from]!);
  return merged;
}

/** The place among items in order, at or after a given one, before which another item belongs. */
function placeOf<Item>(item: Item, items: readonly Item[], from: number, precedes: Precedes<Item>): number {
  let low = from;
  let step = 1;
  while (low + step <= items.length && precedes(items[low + step - 1]!, item)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, items.length);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (precedes(items[middle]!, item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
