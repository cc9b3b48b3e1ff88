import { useEffect, useState } from 'preact/hooks';

/** A command of the extension, with the keys that the browser has for it now; empty where it has none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/**
 * The commands with their keys, read again whenever the reader comes back: they are changed on another page. Undefined
 * until they are known.
 */
export function useShortcuts(read: () => Promise<readonly Shortcut[]>): readonly Shortcut[] | undefined {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>();
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const look = (): void =>
      /* A browser that doesn't tell has none as far as this page can say. */
      void read().then(
        (found) => !signal.aborted && setShortcuts(found),
        () => !signal.aborted && setShortcuts([]),
      );
    look();
    window.addEventListener('focus', look, { signal });
    return () => leaving.abort();
  }, [read]);
  return shortcuts;
}
