import { useEffect, useState } from 'preact/hooks';
import { readShortcuts, type Shortcut } from '../../platform/shortcuts.ts';

/**
 * The commands with their keys, read again whenever the reader comes back: they are changed on another page. Undefined
 * until they are known.
 */
export function useShortcuts(): readonly Shortcut[] | undefined {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>();
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const read = (): void =>
      /* A browser that doesn't tell has none as far as this page can say. */
      void readShortcuts().then(
        (found) => !signal.aborted && setShortcuts(found),
        () => !signal.aborted && setShortcuts([]),
      );
    read();
    window.addEventListener('focus', read, { signal });
    return () => leaving.abort();
  }, []);
  return shortcuts;
}
