import { text } from '../../platform/texts.ts';
import { Notice } from '../../ui/controls/Notice.tsx';
import type { DossierChanges } from './useDossierChanges.ts';

/** What the last import or removal came to, and its undo. */
export function LastChange({ changes, undoable }: { changes: DossierChanges; undoable: boolean }) {
  const { news, failure, busy, undo } = changes;
  const button = (
    <button type="button" disabled={busy} onClick={() => void undo()}>
      {text(news?.undone === true ? 'options_dossier_redo' : 'options_dossier_undo')}
    </button>
  );
  return (
    <>
      <div role="status">
        {undoable && (
          <Notice tone={news === undefined ? 'plain' : 'info'} actions={button}>
            <p>{news?.message ?? text('options_dossier_undoable')}</p>
          </Notice>
        )}
      </div>
      {failure !== undefined && (
        <Notice tone="danger" role="alert" title={text('options_dossier_change_failed')}>
          <p class="small">{failure}</p>
        </Notice>
      )}
    </>
  );
}
