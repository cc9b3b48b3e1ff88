import browser from 'webextension-polyfill';

/** Calls back when the extension was installed or updated (not when only the browser was). */
export function onInstalled(callback: (reason: 'install' | 'update') => void): () => void {
  const listener = ({ reason }: { reason: string }): void => {
    if (reason === 'install' || reason === 'update') callback(reason);
  };
  browser.runtime.onInstalled.addListener(listener);
  return () => browser.runtime.onInstalled.removeListener(listener);
}

/** Calls back when the reader has given (or given back) access to sites. */
export function onAccessGranted(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  return () => browser.permissions.onAdded.removeListener(callback);
}

/** Calls back when a tab is closed. */
export function onTabClosed(callback: (tab: number) => void): () => void {
  browser.tabs.onRemoved.addListener(callback);
  return () => browser.tabs.onRemoved.removeListener(callback);
}
