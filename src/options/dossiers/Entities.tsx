import type { Dossier } from '../../core/dossiers/dossier.ts';
import { text } from '../../platform/texts.ts';
import { LongList } from '../LongList.tsx';
import { isFound } from '../search/query.ts';
import { useSearch } from '../search/SearchContext.tsx';
import { useFindGroup } from '../search/useFindGroup.ts';
import { EntityRow } from './EntityRow.tsx';
import { wordsOf } from './entityWords.ts';

/** Up to so many entities are listed without being asked for. */
const fewEntities = 20;
/** So many more are listed at each asking: rows are heavy, and a dossier can have thousands. */
const step = 50;

/** The entities of a dossier, each with its switch and colour; while something is searched for, those that it finds. */
export function Entities({ dossier }: { dossier: Dossier }) {
  const { query, whole } = useSearch();
  const { attributes } = useFindGroup('');
  const filtered = query.length > 0 && !whole;
  const all = dossier.entities.map((entity, index) => ({ entity, index }));
  const items = filtered ? all.filter(({ entity }) => isFound(query, wordsOf(entity))) : all;
  return (
    <details class="disclosure" open={filtered || dossier.entities.length <= fewEntities} {...attributes}>
      <summary>{text('options_entities')}</summary>
      <LongList items={items} step={step} filtered={filtered} class="entities">
        {({ entity, index }) => (
          <EntityRow key={entity.id} dossier={dossier.id} entity={entity} index={index} />
        )}
      </LongList>
    </details>
  );
}
