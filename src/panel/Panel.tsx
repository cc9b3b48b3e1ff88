import { useEffect, useState } from 'preact/hooks';
import { defaultSettings } from '../core/settings/defaults.ts';
import type { ParsedSettings } from '../core/settings/parse.ts';
import { settingsStore } from '../platform/library.ts';
import { readSettings } from '../platform/storage/settingsItem.ts';
import { text } from '../platform/texts.ts';
import { Notice } from '../ui/controls/Notice.tsx';
import { SettingsProvider } from '../ui/editing/SettingsContext.tsx';
import { useSaver } from '../ui/editing/useSaver.ts';
import { useShown } from './follow/useShown.ts';
import { Page } from './page/Page.tsx';
import { Found } from './search/Found.tsx';
import { SearchField } from './search/SearchField.tsx';
import { useSearch } from './search/useSearch.ts';

/** The side panel: every mention of the page in front, and a search over all claims. */
export function Panel({ tab }: { tab: number | undefined }) {
  const [stored, setStored] = useState<ParsedSettings>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    readSettings().then(setStored, (error: unknown) => {
      setFailure(error instanceof Error ? error.message : String(error));
    });
  }, []);
  if (failure !== undefined) {
    return (
      <main class="panel">
        <Notice tone="danger" role="alert" title={text('settings_failed')}>
          <p class="small">{failure}</p>
        </Notice>
      </main>
    );
  }
  return stored === undefined ? null : <Content stored={stored} tab={tab} />;
}

function Content({ stored, tab }: { stored: ParsedSettings; tab: number | undefined }) {
  const settings = stored.ok ? stored.settings : defaultSettings;
  const { saver, issue } = useSaver(settings, stored.ok ? undefined : stored.issue, settingsStore);
  const { shown, look } = useShown(tab);
  const [typed, setTyped] = useState('');
  const outcome = useSearch(typed);
  return (
    <SettingsProvider value={saver}>
      <main class="panel">
        <h1 class="visually-hidden">{text('extension_name')}</h1>
        <SearchField typed={typed} onType={setTyped} />
        {issue !== undefined && (
          <Notice tone="danger" role="alert">
            <p>{text('settings_issue')}</p>
          </Notice>
        )}
        {outcome === undefined ? (
          <Page shown={shown} look={look} />
        ) : (
          <Found outcome={outcome} onSearch={setTyped} />
        )}
      </main>
    </SettingsProvider>
  );
}
