import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../browsers/launch.ts';

interface Tab {
  id: number;
  active: boolean;
  url?: string;
}
interface Api {
  runtime: { sendMessage(message: object): Promise<{ reply: { settings: object } }> };
  tabs: { query(what: object): Promise<Tab[]> };
  action: { getBadgeText(what: object): Promise<string> };
}

/** Opens the toolbar popup as a page of its own, for the tab that shows this address. */
export const openPopup = (browser: TestBrowser, address: string): Promise<Page> =>
  openFor(browser, 'src/popup/popup.html', address);

/** Opens the side panel as a page of its own, for the tab that shows this address. */
export const openPanel = (browser: TestBrowser, address: string): Promise<Page> =>
  openFor(browser, 'src/panel/panel.html', address);

async function openFor(browser: TestBrowser, path: string, address: string): Promise<Page> {
  const options = await browser.openExtensionPage('src/options/options.html');
  const id = await tabOf(options, address);
  await options.close();
  return browser.openExtensionPage(`${path}?tab=${id}`);
}

const tabOf = (extensionPage: Page, address: string): Promise<number | undefined> =>
  extensionPage.evaluate(async (wanted: string) => {
    const api =
      (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    const tabs = await api.tabs.query({});
    /* A browser's own page hides its address: it is the newest tab but this one. */
    const others = tabs.filter(({ active }) => !active).toSorted((a, b) => b.id - a.id);
    return (tabs.find(({ url }) => url === wanted) ?? others[0])?.id;
  }, address);

/** The text on the toolbar button for the tab that shows an address, asked from a page of the extension. */
export const badgeOf = (extensionPage: Page, address: string): Promise<string> =>
  extensionPage.evaluate(async (wanted: string) => {
    const api =
      (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    const found = (await api.tabs.query({})).find(({ url }) => url === wanted);
    return api.action.getBadgeText({ tabId: found?.id });
  }, address);

/** Leaves an entity unmarked on the site of the served pages, by a page of the extension. */
export const leaveUnmarked = (extensionPage: Page, entity: string): Promise<void> =>
  extensionPage.evaluate(async (key: string) => {
    const { runtime } =
      (globalThis as unknown as { browser?: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    const { reply } = await runtime.sendMessage({ name: 'get-library', request: {} });
    const settings = { ...reply.settings, entitiesOff: { '127.0.0.1': [key] } };
    await runtime.sendMessage({ name: 'save-settings', request: { settings } });
  }, entity);
