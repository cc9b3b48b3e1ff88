import { useState } from 'preact/hooks';

/** The part of a long list that is shown. */
export interface Shown<Item> {
  readonly shown: readonly Item[];
  readonly rest: number;
  readonly showMore: () => void;
}

/** Shows a list by and by: the first `step` items, and so many more at each asking. */
export function useShown<Item>(items: readonly Item[], step: number): Shown<Item> {
  const [count, setCount] = useState(step);
  return {
    shown: items.slice(0, count),
    rest: Math.max(0, items.length - count),
    showMore: () => setCount(count + step),
  };
}
