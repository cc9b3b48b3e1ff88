import browser from 'webextension-polyfill';

/** One key of an area of the browser's storage, with the parser of what it may hold. */
export interface StorageItem<Value> {
  get(): Promise<Value>;
  /** Rejects when the browser can't store it (no space, no profile); the old value is then still there. */
  set(value: Value): Promise<void>;
  remove(): Promise<void>;
}

/** Makes the item of a key in `storage.local`, or, with `session`, in memory until the browser closes. */
export function storageItem<Value>(
  key: string,
  parse: (stored: unknown) => Value,
  area: 'local' | 'session' = 'local',
): StorageItem<Value> {
  const storage = browser.storage[area];
  return {
    get: async () => parse((await storage.get(key))[key]),
    set: (value) => storage.set({ [key]: value }),
    remove: () => storage.remove(key),
  };
}
