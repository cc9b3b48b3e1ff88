import browser, { type Storage } from 'webextension-polyfill';

/**
 * Calls back with each new value of one key of `storage.local`, or, with `session`, of the browser's memory, whichever
 * part of the extension wrote it.
 * @returns the undo
 */
export function watchKey(
  key: string,
  listener: (stored: unknown) => void,
  area: 'local' | 'session' = 'local',
): () => void {
  const changed = (changes: Record<string, Storage.StorageChange>): void => {
    if (Object.hasOwn(changes, key)) listener(changes[key]?.newValue);
  };
  const { onChanged } = browser.storage[area];
  onChanged.addListener(changed);
  return () => onChanged.removeListener(changed);
}
