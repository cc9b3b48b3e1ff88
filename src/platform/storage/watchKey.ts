import browser, { type Storage } from 'webextension-polyfill';

/**
 * Calls back with each new value of one key of `storage.local`, whichever part of the extension wrote it.
 * @returns the undo
 */
export function watchKey(key: string, listener: (stored: unknown) => void): () => void {
  const changed = (changes: Record<string, Storage.StorageChange>): void => {
    if (Object.hasOwn(changes, key)) listener(changes[key]?.newValue);
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
