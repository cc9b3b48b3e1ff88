import type { Page } from 'puppeteer-core';

interface Api {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  scripting: {
    executeScript(what: { target: { tabId: number }; func: () => boolean }): Promise<{ result: boolean }[]>;
  };
}

/** Whether the script that marks pages is in the page at an address once it was read anew, asked from a page of the extension. */
export const hasMarker = (extensionPage: Page, address: string): Promise<boolean> =>
  extensionPage.evaluate(async (wanted: string) => {
    const { tabs, scripting } =
      (globalThis as unknown as { browser?: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    const { id } = (await tabs.query({})).find(({ url }) => url === wanted)!;
    await tabs.sendMessage(id, { name: 'rescan', request: {} });
    const [frame] = await scripting.executeScript({
      target: { tabId: id },
      func: () => 'sidelightMarker' in globalThis,
    });
    return frame!.result;
  }, address);
