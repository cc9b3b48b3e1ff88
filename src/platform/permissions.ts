import browser from 'webextension-polyfill';

/** All origins that the manifest asks for, files on this computer aside: access to those can't be requested. */
export const allOrigins = (): string[] =>
  (browser.runtime.getManifest()['host_permissions'] as string[]).filter(
    (origin) => !origin.startsWith('file:'),
  );

/** Whether Sidelight may run at all of the origins. */
export const hasAccess = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Asks the reader for access. Has to be called first thing in a click's handler, or the browser refuses. */
export const requestAccess = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins });

/** Whether Sidelight may run on files of this computer: in Chrome a switch of its own in the browser's settings. */
export const hasFileAccess = (): Promise<boolean> => hasAccess(['file:///*']);

/** The access to all sites, which the reader gives and can take back at any time. */
export const access = {
  given: (): Promise<boolean> => hasAccess(allOrigins()),
  /** Has to be called first thing in a click. */
  ask: (): Promise<boolean> => requestAccess(allOrigins()),
  /** Tells whenever it may have changed; returns the undo. */
  watch(listener: () => void): () => void {
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(listener);
    onRemoved.addListener(listener);
    return () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    };
  },
};
