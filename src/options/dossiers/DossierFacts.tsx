import { dateText } from '../../core/dossiers/dateText.ts';
import type { Dossier } from '../../core/dossiers/dossier.ts';
import { counted, textLanguage } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';

interface Props {
  dossier: Dossier;
  bundled: boolean;
  titleId: string;
}

/** What a dossier is: its name, description, source and size. */
export const DossierFacts = ({ dossier, bundled, titleId }: Props) => (
  <div class="setting-text">
    <h3 id={titleId}>{dossier.name}</h3>
    {dossier.description !== undefined && <p class="muted">{dossier.description}</p>}
    <p class="muted small">{sourceLine(dossier)}</p>
    <ul class="facts muted small">
      <li>{text(bundled ? 'options_dossier_bundled' : 'options_dossier_imported')}</li>
      <li>{counted('options_dossier_entities', dossier.entities.length)}</li>
      <li>{counted('options_dossier_claims', dossier.claims.length)}</li>
    </ul>
  </div>
);

function sourceLine({ sources }: Dossier): string {
  const [first] = sources;
  if (first === undefined) return '';
  const date = dateText(first.datePublished, textLanguage());
  const line = text('options_dossier_source', first.headline, first.publisher.name, date);
  const rest = sources.length - 1;
  return rest === 0 ? line : `${line} ${counted('options_dossier_more_sources', rest)}`;
}
