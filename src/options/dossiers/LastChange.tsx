import { text } from '../../platform/texts.ts';
import { UndoNotice } from '../../ui/controls/UndoNotice.tsx';
import type { DossierChanges, DossierNews } from './useDossierChanges.ts';

interface Props {
  /** The section that this stands in: the news is told where it was made. */
  at: DossierNews['from'];
  changes: DossierChanges;
  undoable: boolean;
}

/** What the last import or removal came to, and its undo. */
export function LastChange({ at, changes, undoable }: Props) {
  const { news, busy, undo } = changes;
  return (
    <div role="status">
      {undoable && (news?.from ?? 'dossiers') === at && (
        <UndoNotice
          fresh={news !== undefined}
          step={news}
          message={news?.message ?? text('options_dossier_undoable')}
          action={text(news?.undone === true ? 'options_dossier_redo' : 'options_undo')}
          disabled={busy}
          onUndo={() => void undo()}
        />
      )}
    </div>
  );
}
