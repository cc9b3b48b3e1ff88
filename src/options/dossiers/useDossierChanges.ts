import { useCallback, useState } from 'preact/hooks';
import { askBackground } from '../../platform/send.ts';
import { text } from '../../platform/texts.ts';
import type { Outcome } from '../../protocol/library.ts';

/** What happened to the dossiers last, as far as this page did it; `undone` turns Undo into Redo. */
export interface DossierNews {
  /** The section where the reader did it. */
  readonly from: 'dossiers' | 'import';
  readonly message: string;
  readonly undone: boolean;
}

/** The changes of the dossiers, and what came of the last one. */
export interface DossierChanges {
  readonly news: DossierNews | undefined;
  readonly failure: string | undefined;
  readonly busy: boolean;
  /** Imports a dossier's text; `message` is the news when all is well. */
  readonly importText: (content: string, message: string) => Promise<Outcome>;
  readonly remove: (id: string, name: string) => Promise<void>;
  /** Undoes the last change, or the last undo. */
  readonly undo: () => Promise<void>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Changes the dossiers through the background, one change at a time, and reloads the library after each. */
export function useDossierChanges(reload: () => Promise<void>): DossierChanges {
  const [news, setNews] = useState<DossierNews>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  const run = useCallback(
    async (ask: () => Promise<Outcome>, done: DossierNews): Promise<Outcome> => {
      setBusy(true);
      setFailure(undefined);
      const outcome = await ask().catch((error: unknown): Outcome => ({
        ok: false,
        issues: [{ path: '$', message: reasonOf(error) }],
      }));
      if (outcome.ok) {
        setNews(done);
        await reload();
      }
      setBusy(false);
      return outcome;
    },
    [reload],
  );
  const runOrTell = async (ask: () => Promise<Outcome>, done: DossierNews): Promise<void> => {
    const outcome = await run(ask, done);
    if (!outcome.ok) setFailure(outcome.issues.map(({ message }) => message).join(' '));
  };
  return {
    news,
    failure,
    busy,
    importText: (content, message) =>
      run(() => askBackground('import-dossier', { text: content }), {
        from: 'import',
        message,
        undone: false,
      }),
    remove: (id, name) =>
      runOrTell(() => askBackground('remove-dossier', { id }), {
        from: 'dossiers',
        message: text('options_dossier_removed_news', name),
        undone: false,
      }),
    undo: () => {
      const undone = !(news?.undone ?? false);
      const message = text(undone ? 'options_dossier_undone_news' : 'options_dossier_redone_news');
      const from = news?.from ?? 'dossiers';
      return runOrTell(() => askBackground('undo-dossiers', {}), { from, message, undone });
    },
  };
}
