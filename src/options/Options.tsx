import { settingsStore } from '../platform/library.ts';
import { text } from '../platform/texts.ts';
import type { Library } from '../protocol/library.ts';
import { SettingsProvider } from '../ui/editing/SettingsContext.tsx';
import { useSaver } from '../ui/editing/useSaver.ts';
import { Dossiers } from './dossiers/Dossiers.tsx';
import { useDossierChanges } from './dossiers/useDossierChanges.ts';
import { General } from './general/General.tsx';
import { Import } from './import/Import.tsx';
import { Preview } from './preview/Preview.tsx';
import { Reset } from './reset/Reset.tsx';
import { Sidebar } from './Sidebar.tsx';
import { Sites } from './sites/Sites.tsx';
import { UnreadableSettings } from './UnreadableSettings.tsx';

/** All options. While the stored settings can't be read, what would be saved over them can't be changed. */
export function Options({ library, reload }: { library: Library; reload: () => Promise<void> }) {
  const { saver, issue } = useSaver(library.settings, library.settingsIssue, settingsStore);
  const changes = useDossierChanges(reload);
  const locked = issue !== undefined;
  return (
    <SettingsProvider value={saver}>
      <div class="page">
        <Sidebar />
        <main>
          <header class="page-head">
            <h1>{text('options_heading')}</h1>
            <p class="muted">{text('options_lead')}</p>
          </header>
          {issue !== undefined && <UnreadableSettings issue={issue} />}
          <Preview dossiers={library.dossiers} />
          <fieldset disabled={locked}>
            <General />
          </fieldset>
          <Dossiers library={library} changes={changes} locked={locked} />
          <Import dossiers={library.dossiers} changes={changes} />
          <fieldset disabled={locked}>
            <Sites />
            <Reset />
          </fieldset>
        </main>
      </div>
    </SettingsProvider>
  );
}
