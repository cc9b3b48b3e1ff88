import { type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { paintFound } from './paint.ts';
import type { Query } from './query.ts';
import { foundMark } from './useFindable.ts';

/** Says of an element how many more there are of what it stands for. */
export const moreMark = 'data-more';

/** Counts what a search has found in an element, and paints it, for as long as it changes. */
export function useResults(within: RefObject<Element>, query: Query): number {
  const [count, setCount] = useState(0);
  useLayoutEffect(() => {
    const root = within.current;
    if (root === null || query.length === 0) return undefined;
    let unpaint = (): void => undefined;
    const look = (): void => {
      unpaint();
      unpaint = paintFound(root, query);
      setCount(countIn(root));
    };
    const watching = new MutationObserver(look);
    watching.observe(root, { subtree: true, childList: true, attributeFilter: [foundMark, moreMark] });
    look();
    return () => {
      watching.disconnect();
      unpaint();
    };
  }, [within, query]);
  return count;
}

function countIn(root: Element): number {
  const more = [...root.querySelectorAll(`[${moreMark}]`)].map((element) =>
    Number(element.getAttribute(moreMark)),
  );
  return more.reduce((sum, one) => sum + one, root.querySelectorAll(`[${foundMark}]`).length);
}
