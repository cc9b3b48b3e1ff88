/** Items of which there is mostly one, which then stands for itself: a list of its own would take 28 bytes more. */
export type Few<Item extends object> = Item | Item[];

/** Few items, in as little room as can be: an array that was filtered or filled has some for more, and its copy none. */
export const fewOf = <Item extends object>(items: readonly Item[]): Few<Item> =>
  items.length === 1 ? items[0]! : items.slice();

/** Few items as a list. */
export const listOf = <Item extends object>(few: Few<Item>): readonly Item[] =>
  Array.isArray(few) ? few : [few];

/** Adds one to what may be nothing yet; what is a list stays the same one, for where there are many after all. */
export function joinedBy<Item extends object>(few: Few<Item> | undefined, item: Item): Few<Item> {
  if (few === undefined) return item;
  if (!Array.isArray(few)) return [few, item];
  few.push(item);
  return few;
}
