import { useState } from 'preact/hooks';
import { text } from '../../platform/texts.ts';
import type { Library } from '../../protocol/library.ts';
import { Notice } from '../../ui/controls/Notice.tsx';
import { LastChange } from '../dossiers/LastChange.tsx';
import type { DossierChanges } from '../dossiers/useDossierChanges.ts';
import { Findable } from '../search/Findable.tsx';
import { Section } from '../Section.tsx';
import { FileChoice } from './FileChoice.tsx';
import { type ImportedText, type ImportFailure, importDossier } from './importDossier.ts';
import { Issues } from './Issues.tsx';
import { PastedText } from './PastedText.tsx';
import { useFileDrop } from './useFileDrop.ts';

interface Props {
  dossiers: Library['dossiers'];
  undoable: boolean;
  changes: DossierChanges;
}

/** Takes dossiers in: by a file's choice, by drop, by paste. */
export function Import({ dossiers, undoable, changes }: Props) {
  const [failure, setFailure] = useState<ImportFailure>();
  const [several, setSeveral] = useState(false);
  const take = async (from: ImportedText): Promise<boolean> => {
    setFailure(undefined);
    setSeveral(false);
    const failed = await importDossier(from, dossiers, changes.importText);
    setFailure(failed);
    return failed === undefined;
  };
  const takeFiles = (files: readonly File[]): void => {
    const [file] = files;
    setSeveral(files.length > 1);
    if (file === undefined || files.length > 1 || changes.busy) return;
    void take({ name: file.name, size: file.size, read: () => file.text() });
  };
  const over = useFileDrop(takeFiles);
  return (
    <Section id="import" title={text('options_import')} lead={text('options_import_lead')}>
      <div class="stack">
        <Findable>
          <FileChoice over={over} busy={changes.busy} onFiles={takeFiles} />
        </Findable>
        <Findable>
          <PastedText
            busy={changes.busy}
            onText={(content) =>
              take({
                name: text('options_import_pasted'),
                size: content.length,
                read: () => Promise.resolve(content),
              })
            }
          />
        </Findable>
        <LastChange at="import" changes={changes} undoable={undoable} />
        <div role="status">{changes.busy && <p class="muted">{text('options_import_working')}</p>}</div>
        {several && (
          <Notice tone="danger" role="alert">
            <p>{text('options_import_several')}</p>
          </Notice>
        )}
        {failure !== undefined && <Issues failure={failure} onDismiss={() => setFailure(undefined)} />}
      </div>
    </Section>
  );
}
