import { withEntityAt } from '../../core/settings/choices.ts';
import { text } from '../../platform/texts.ts';
import { SearchProvider } from '../search/SearchContext.tsx';
import { useFindGroup } from '../search/useFindGroup.ts';
import { useSteps } from '../undo/StepContext.tsx';
import { OffRow } from './OffRow.tsx';

interface Props {
  site: string;
  /** The keys of its entities. */
  keys: readonly string[];
  /** The names of entities by their keys; those of a dossier that has gone have none. */
  names: ReadonlyMap<string, string>;
  place: string;
}

/** The entities that are left unmarked on one site, each with the button that turns it on there again. */
export function SiteEntities({ site, keys, names, place }: Props) {
  const { take } = useSteps();
  const { inside, attributes } = useFindGroup(site);
  return (
    <div {...attributes}>
      <h4>{site}</h4>
      <ul class="sites">
        <SearchProvider value={inside}>
          {keys.map((key) => {
            const name = names.get(key) ?? key;
            const message = text('options_entities_off_removed', name, site);
            return (
              <OffRow
                key={key}
                name={name}
                action={text('options_sites_remove')}
                label={text('options_entities_off_remove_label', name, site)}
                onAct={() => take(place, message, (now) => withEntityAt(now, site, key, true))}
              />
            );
          })}
        </SearchProvider>
      </ul>
    </div>
  );
}
