import { type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isFound } from './query.ts';
import { useSearch } from './SearchContext.tsx';

/** Marks an element as having what is searched for; the results are counted by it. */
export const foundMark = 'data-found';

/**
 * Makes an element go while something is searched for that it doesn't say.
 * @param unsaid what it is found by as well, though it doesn't say it
 */
export function useFindable<Kind extends HTMLElement>(unsaid = ''): RefObject<Kind> {
  const { query, whole } = useSearch();
  const element = useRef<Kind>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const found = isFound(query, `${current.textContent} ${unsaid}`);
    current.toggleAttribute(foundMark, found);
    current.hidden = query.length > 0 && !found && !whole;
  });
  return element;
}
