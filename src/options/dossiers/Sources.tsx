import type { Dossier } from '../../core/dossiers/dossier.ts';
import { counted } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';
import { useShown } from '../useShown.ts';
import { SourceAddress } from './SourceAddress.tsx';

/** So many sources are listed at each asking. */
const step = 10;

/** The sources of a dossier, each with its address. */
export function Sources({ dossier }: { dossier: Dossier }) {
  const { shown, rest, showMore } = useShown(dossier.sources, step);
  return (
    <details class="disclosure" open={dossier.sources.length === 1}>
      <summary>{text('options_sources')}</summary>
      <ul class="rows">
        {shown.map((source) => (
          <li key={source.id}>
            <SourceAddress dossier={dossier.id} source={source} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="quiet" onClick={showMore}>
          {counted('options_show_more', Math.min(rest, step))}
        </button>
      )}
    </details>
  );
}
