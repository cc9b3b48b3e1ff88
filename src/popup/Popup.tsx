import { useEffect, useState } from 'preact/hooks';
import { defaultSettings } from '../core/settings/defaults.ts';
import type { ParsedSettings } from '../core/settings/parse.ts';
import { readSettings } from '../platform/storage/settingsItem.ts';
import { text } from '../platform/texts.ts';
import { openOptions } from '../platform/tabs.ts';
import { Notice } from '../ui/controls/Notice.tsx';
import { Controls } from './Controls.tsx';

/** The toolbar popup: how it stands with the page of a tab, and what can be done about it. */
export function Popup({ tab }: { tab: number | undefined }) {
  const [stored, setStored] = useState<ParsedSettings>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    readSettings().then(setStored, (error: unknown) => {
      setFailure(error instanceof Error ? error.message : String(error));
    });
  }, []);
  const showOptions = async (): Promise<void> => {
    await openOptions();
    window.close();
  };
  return (
    <main class="popup">
      <header>
        <img src="/icons/sidelight-48.png" alt="" width="20" height="20" />
        <p>{text('extension_name')}</p>
        <button type="button" class="quiet" onClick={() => void showOptions()}>
          {text('popup_options')}
        </button>
      </header>
      {failure !== undefined && (
        <Notice tone="danger" role="alert" title={text('settings_failed')}>
          <p class="small">{failure}</p>
        </Notice>
      )}
      {stored !== undefined && (
        <Controls
          settings={stored.ok ? stored.settings : defaultSettings}
          unreadable={stored.ok ? undefined : stored.issue}
          tab={tab}
        />
      )}
    </main>
  );
}
