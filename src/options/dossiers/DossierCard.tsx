import { useId } from 'preact/hooks';
import type { Dossier } from '../../core/dossiers/dossier.ts';
import { formatDossier } from '../../core/dossiers/format.ts';
import { dossierEnabled, withDossier } from '../../core/settings/choices.ts';
import { saveFile } from '../../platform/files.ts';
import { text } from '../../platform/texts.ts';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { Fault } from '../Fault.tsx';
import { Findable } from '../search/Findable.tsx';
import { SearchProvider } from '../search/SearchContext.tsx';
import { useFindGroup } from '../search/useFindGroup.ts';
import { DossierFacts } from './DossierFacts.tsx';
import { Entities } from './Entities.tsx';
import { Sources } from './Sources.tsx';

interface Props {
  dossier: Dossier;
  bundled: boolean;
  locked: boolean;
  busy: boolean;
  onRemove: () => void;
}

/** One dossier: what it is, whether it is on, its entities and sources, and what can be done with it. */
export function DossierCard({ dossier, bundled, locked, busy, onRemove }: Props) {
  const { settings, change } = useSettings();
  const titleId = useId();
  const { id, name } = dossier;
  const place = `dossier:${id}`;
  const { inside, attributes } = useFindGroup(`${name} ${dossier.description ?? ''}`);
  return (
    <article class="panel rows" aria-labelledby={titleId} {...attributes}>
      <div class="setting">
        <DossierFacts dossier={dossier} bundled={bundled} titleId={titleId} />
        <input
          class="switch"
          type="checkbox"
          role="switch"
          aria-labelledby={titleId}
          checked={dossierEnabled(settings, id)}
          disabled={locked}
          onChange={({ currentTarget }) => {
            const enabled = currentTarget.checked;
            change(place, (now) => withDossier(now, id, { enabled }));
          }}
        />
        <Fault place={place} />
      </div>
      <SearchProvider value={inside}>
        <fieldset class="rows" disabled={locked}>
          <Entities dossier={dossier} />
          <Sources dossier={dossier} />
        </fieldset>
        <Findable>
          <div class="actions">
            <button
              type="button"
              aria-label={text('options_dossier_export_label', name)}
              onClick={() => saveFile(`${id}.json`, formatDossier(dossier))}
            >
              {text('options_dossier_export')}
            </button>
            {!bundled && (
              <button
                type="button"
                disabled={busy}
                aria-label={text('options_dossier_remove_label', name)}
                onClick={onRemove}
              >
                {text('options_dossier_remove')}
              </button>
            )}
          </div>
        </Findable>
      </SearchProvider>
    </article>
  );
}
