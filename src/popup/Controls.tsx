import type { Settings } from '../core/settings/schema.ts';
import { settingsStore } from '../platform/library.ts';
import { hasPanel } from '../platform/panel.ts';
import { text } from '../platform/texts.ts';
import { Notice } from '../ui/controls/Notice.tsx';
import { SettingsProvider } from '../ui/editing/SettingsContext.tsx';
import { useSaver } from '../ui/editing/useSaver.ts';
import { Everywhere } from './Everywhere.tsx';
import { OpenPanel } from './OpenPanel.tsx';
import { PageState } from './PageState.tsx';
import { useSituation } from './useSituation.ts';

interface Props {
  settings: Settings;
  /** Why the stored settings can't be read; nothing is then saved over them. */
  unreadable: string | undefined;
  tab: number | undefined;
}

/** What the popup says and offers, once the settings are known. */
export function Controls({ settings, unreadable, tab }: Props) {
  const { saver, issue } = useSaver(settings, unreadable, settingsStore);
  const seen = useSituation(tab);
  return (
    <SettingsProvider value={saver}>
      {issue !== undefined && (
        <Notice tone="danger" role="alert">
          <p>{text('settings_issue')}</p>
        </Notice>
      )}
      <fieldset class="parts" disabled={issue !== undefined}>
        <Everywhere />
        <PageState seen={seen} />
      </fieldset>
      {hasPanel() && seen.tab !== undefined && <OpenPanel window={seen.tab.window} />}
    </SettingsProvider>
  );
}
