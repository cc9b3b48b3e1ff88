import { useEffect, useMemo, useState } from 'preact/hooks';
import { saveSettings, watchSettings } from '../platform/library.ts';
import type { Library } from '../protocol/library.ts';
import { createSaver, type Saver } from '../ui/editing/saver.ts';

/** The saver of the store's settings, and why they can't be read, as long as they can't. */
export function useSaver({ settings, settingsIssue }: Library): { saver: Saver; issue: string | undefined } {
  const saver = useMemo(() => createSaver(settings, saveSettings), []);
  const [issue, setIssue] = useState(settingsIssue);
  useEffect(
    () =>
      watchSettings((parsed) => {
        setIssue(parsed.ok ? undefined : parsed.issue);
        if (parsed.ok) saver.adopt(parsed.settings);
      }),
    [saver],
  );
  return { saver, issue };
}
