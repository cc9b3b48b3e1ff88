import type { ComponentChildren } from 'preact';
import { settingsStore } from '../platform/library.ts';
import type { Library } from '../protocol/library.ts';
import { SettingsProvider } from '../ui/editing/SettingsContext.tsx';
import { useSaver } from '../ui/editing/useSaver.ts';
import { Cards } from './cards/Cards.tsx';
import { Dossiers } from './dossiers/Dossiers.tsx';
import { useDossierChanges } from './dossiers/useDossierChanges.ts';
import { Import } from './import/Import.tsx';
import { Layout } from './Layout.tsx';
import { Marks } from './marks/Marks.tsx';
import { Preview } from './preview/Preview.tsx';
import { Privacy } from './privacy/Privacy.tsx';
import { Reset } from './reset/Reset.tsx';
import { Shortcuts } from './shortcuts/Shortcuts.tsx';
import { Sites } from './sites/Sites.tsx';
import { StepProvider } from './undo/StepContext.tsx';
import { UnreadableSettings } from './UnreadableSettings.tsx';

/** All options. While the stored settings can't be read, what would be saved over them can't be changed. */
export function Options({ library, reload }: { library: Library; reload: () => Promise<void> }) {
  const { dossiers, undoable } = library;
  const { saver, issue } = useSaver(library.settings, library.settingsIssue, settingsStore);
  const changes = useDossierChanges(reload);
  const locked = issue !== undefined;
  return (
    <SettingsProvider value={saver}>
      <StepProvider>
        <Layout preview={<Preview dossiers={dossiers} />}>
          {issue !== undefined && <UnreadableSettings issue={issue} />}
          <Lockable locked={locked}>
            <Marks />
            <Cards />
          </Lockable>
          <Dossiers library={library} changes={changes} locked={locked} />
          <Import dossiers={dossiers} undoable={undoable} changes={changes} />
          <Lockable locked={locked}>
            <Sites dossiers={dossiers} />
          </Lockable>
          <Shortcuts />
          <Privacy />
          <Lockable locked={locked}>
            <Reset />
          </Lockable>
        </Layout>
      </StepProvider>
    </SettingsProvider>
  );
}

const Lockable = ({ locked, children }: { locked: boolean; children: ComponentChildren }) => (
  <fieldset class="lockable" disabled={locked}>
    {children}
  </fieldset>
);
