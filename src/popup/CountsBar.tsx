import { counted } from '../platform/counted.ts';
import { totalOf } from '../platform/situation/sumCounts.ts';
import { text } from '../platform/texts.ts';
import type { EntityCount } from '../protocol/pageMention.ts';

/** Most entities that have a place of their own in the legend: about two lines. */
const mostNamed = 6;

/** How a page's mentions are spread over the entities: a bar, and a legend that says the same in words. */
export function CountsBar({ counts }: { counts: readonly EntityCount[] }) {
  /* A single one that is left over takes no more room than the words about it. */
  const named = counts.length > mostNamed + 1 ? counts.slice(0, mostNamed) : counts;
  const others = counts.slice(named.length);
  return (
    <div class="counts">
      <div class="counts-bar" aria-hidden="true">
        {named.map(({ entity, colour, count }) => (
          <span class={`swatch-${colour}`} style={{ flexGrow: count }} key={entity} />
        ))}
        {others.length > 0 && <span class="counts-others" style={{ flexGrow: totalOf(others) }} />}
      </div>
      <ul class="counts-legend small" aria-label={text('popup_counts')}>
        {named.map(({ entity, name, colour, count }) => (
          <li key={entity}>
            <span class={`dot swatch-${colour}`} aria-hidden="true" />
            <span class="counts-name">{name}</span> <b>{count}</b>
          </li>
        ))}
        {others.length > 0 && (
          <li class="muted">
            <span class="dot counts-others" aria-hidden="true" />
            {counted('popup_counts_more', others.length)} <b>{totalOf(others)}</b>
          </li>
        )}
      </ul>
    </div>
  );
}
