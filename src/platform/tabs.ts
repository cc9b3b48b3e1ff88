import browser, { type Tabs } from 'webextension-polyfill';

/** What is known of a tab. Its address is unknown where the browser keeps it from us. */
export interface TabFacts {
  id: number;
  /** The id of its window. */
  window: number;
  address: string | undefined;
  loading: boolean;
}

const factsOf = ({ id = browser.tabs.TAB_ID_NONE, windowId, url, status }: Tabs.Tab): TabFacts => ({
  id,
  window: windowId ?? browser.windows.WINDOW_ID_CURRENT,
  address: url,
  loading: status === 'loading',
});

/** The tab with an id; without one, the one that the reader looks at. */
export async function readTab(id?: number): Promise<TabFacts | undefined> {
  if (id !== undefined) return factsOf(await browser.tabs.get(id));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && factsOf(tab);
}

/** Loads a tab's page anew. */
export const reloadTab = (id: number): Promise<void> => browser.tabs.reload(id);

/**
 * Calls back whenever a tab has got further in loading.
 * @returns the undo
 */
export function watchTab(id: number, listener: () => void): () => void {
  const updated = (changed: number): void => {
    if (changed === id) listener();
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => browser.tabs.onUpdated.removeListener(updated);
}

/**
 * Calls back whenever another tab of some window has come to its front.
 * @returns the undo
 */
export function watchActiveTab(listener: () => void): () => void {
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
}

/** Opens the options page. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the page that welcomes a new reader. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
}

/** The type of a tab's document, such as `text/html`; undefined where no script of ours can run. */
export async function readContentType(id: number): Promise<string | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: id },
      func: () => document.contentType,
    });
    return typeof injected?.result === 'string' ? injected.result : undefined;
  } catch {
    return undefined;
  }
}
