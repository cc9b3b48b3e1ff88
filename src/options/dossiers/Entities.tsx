import type { Dossier } from '../../core/dossiers/dossier.ts';
import { counted } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';
import { useShown } from '../useShown.ts';
import { EntityRow } from './EntityRow.tsx';

/** Up to so many entities are listed without being asked for. */
const fewEntities = 20;
/** So many more are listed at each asking: rows are heavy, and a dossier can have thousands. */
const step = 50;

/** The entities of a dossier, each with its switch and colour. */
export function Entities({ dossier }: { dossier: Dossier }) {
  const { shown, rest, showMore } = useShown(dossier.entities, step);
  return (
    <details class="disclosure" open={dossier.entities.length <= fewEntities}>
      <summary>{text('options_entities')}</summary>
      <ul class="entities">
        {shown.map((entity, index) => (
          <EntityRow key={entity.id} dossier={dossier.id} entity={entity} index={index} />
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
