import { text } from '../../platform/texts.ts';
import type { Library } from '../../protocol/library.ts';
import { Notice } from '../../ui/controls/Notice.tsx';
import { Section } from '../Section.tsx';
import { DossierCard } from './DossierCard.tsx';
import { LastChange } from './LastChange.tsx';
import type { DossierChanges } from './useDossierChanges.ts';

interface Props {
  library: Library;
  changes: DossierChanges;
  /** Whether choices can't be made, since they could not be saved. */
  locked: boolean;
}

/** All dossiers with what can be chosen about them. */
export const Dossiers = ({ library, changes, locked }: Props) => (
  <Section id="dossiers" title={text('options_dossiers')} lead={text('options_dossiers_lead')}>
    <LastChange at="dossiers" changes={changes} undoable={library.undoable} />
    {changes.failure !== undefined && (
      <Notice tone="danger" role="alert" title={text('options_dossier_change_failed')}>
        <p class="small">{changes.failure}</p>
      </Notice>
    )}
    {library.dossiers.length === 0 && <p class="panel muted">{text('options_dossiers_empty')}</p>}
    {library.dossiers.map(({ dossier, bundled }) => (
      <DossierCard
        key={dossier.id}
        dossier={dossier}
        bundled={bundled}
        locked={locked}
        busy={changes.busy}
        onRemove={() => void changes.remove(dossier.id, dossier.name)}
      />
    ))}
  </Section>
);
