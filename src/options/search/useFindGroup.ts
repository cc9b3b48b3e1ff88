import { isFound } from './query.ts';
import { type Search, useSearch } from './SearchContext.tsx';
import { foundMark } from './useFindable.ts';

/** How a search goes on inside a group, and what its element says of it to the style sheet. */
interface FindGroup {
  readonly inside: Search;
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
}

/**
 * Makes a group of what can be found: it goes with all that is in it, and is shown whole where its heading is found.
 * @param heading what the group says of itself; empty where that is nothing
 */
export function useFindGroup(heading: string): FindGroup {
  const { query, whole } = useSearch();
  const found = isFound(query, heading);
  const inside = { query, whole: whole || found };
  const group = query.length === 0 ? undefined : inside.whole ? 'whole' : 'part';
  return { inside, attributes: { 'data-group': group, [foundMark]: found || undefined } };
}
