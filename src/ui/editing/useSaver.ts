import { useLayoutEffect, useState } from 'preact/hooks';
import { defaultSettings } from '../../core/settings/defaults.ts';
import type { ParsedSettings } from '../../core/settings/parse.ts';
import type { Settings } from '../../core/settings/schema.ts';
import { createSaver, type Saver } from './saver.ts';

/** Where settings are stored. */
export interface SettingsStore {
  /** Rejects with an Error whose message says why it could not. */
  readonly save: (settings: Settings) => Promise<void>;
  /** @returns the undo: stops telling what the settings have become */
  readonly watch: (listener: (parsed: ParsedSettings) => void) => () => void;
}

/** The saver of a store's settings, and why they can't be read, as long as they can't. */
export function useSaver(
  settings: Settings,
  unreadable: string | undefined,
  store: SettingsStore,
): { saver: Saver; issue: string | undefined } {
  const [saver] = useState(() => createSaver(settings, store.save));
  const [issue, setIssue] = useState(unreadable);
  useLayoutEffect(
    () =>
      store.watch((parsed) => {
        setIssue(parsed.ok ? undefined : parsed.issue);
        saver.adopt(parsed.ok ? parsed.settings : defaultSettings);
      }),
    [saver, store],
  );
  return { saver, issue };
}
