import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../platform/counted.ts';
import { moreMark } from './search/useResults.ts';

interface Props<Item> {
  items: readonly Item[];
  /** So many are listed at first, and so many more at each asking. */
  step: number;
  class: string;
  /** Whether they are what a search has found: those that are not listed yet count as found too. */
  filtered?: boolean;
  /** The list's items as elements. */
  children: (item: Item) => ComponentChildren;
}

/** A list that is shown by and by. Who asks for more goes on where the list ended. */
export function LongList<Item>({ items, step, class: name, filtered = false, children }: Props<Item>) {
  const [count, setCount] = useState(step);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(count);
  useLayoutEffect(() => {
    if (count === before.current) return;
    const first = list.current?.children[before.current];
    first?.querySelector<HTMLElement>('input, button')?.focus();
    before.current = count;
  }, [count]);
  const rest = Math.max(0, items.length - count);
  return (
    <>
      <ul class={name} ref={list}>
        {items.slice(0, count).map(children)}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => setCount(count + step)}
          {...{ [moreMark]: filtered ? rest : undefined }}
        >
          {counted('options_show_more', Math.min(rest, step))}
        </button>
      )}
    </>
  );
}
