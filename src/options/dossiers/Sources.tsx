import type { Dossier } from '../../core/dossiers/dossier.ts';
import { text } from '../../platform/texts.ts';
import { LongList } from '../LongList.tsx';
import { isFound } from '../search/query.ts';
import { useSearch } from '../search/SearchContext.tsx';
import { useFindGroup } from '../search/useFindGroup.ts';
import { SourceAddress } from './SourceAddress.tsx';

/** So many sources are listed at each asking. */
const step = 10;

/** The sources of a dossier, each with its address; while something is searched for, those that it finds. */
export function Sources({ dossier }: { dossier: Dossier }) {
  const { query, whole } = useSearch();
  const { attributes } = useFindGroup('');
  const filtered = query.length > 0 && !whole;
  const items = filtered
    ? dossier.sources.filter(({ headline }) =>
        isFound(query, `${text('options_source_address', headline)} ${text('options_source_address_hint')}`),
      )
    : dossier.sources;
  return (
    <details class="disclosure" open={filtered || dossier.sources.length === 1} {...attributes}>
      <summary>{text('options_sources')}</summary>
      <LongList items={items} step={step} filtered={filtered} class="rows">
        {(source) => <SourceAddress key={source.id} dossier={dossier.id} source={source} />}
      </LongList>
    </details>
  );
}
