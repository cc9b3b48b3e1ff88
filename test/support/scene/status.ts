import type { Page } from 'puppeteer-core';

interface Api {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<{ reply: { judgements?: object[] } }>;
  };
}

/** Whether the script that marks pages has come to the page at an address once it was read anew, asked from a page of the extension. */
export const isMarking = (extensionPage: Page, address: string): Promise<boolean> =>
  extensionPage.evaluate(async (wanted: string) => {
    const { tabs } =
      (globalThis as unknown as { browser?: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    const { id } = (await tabs.query({})).find(({ url }) => url === wanted)!;
    await tabs.sendMessage(id, { name: 'rescan', request: {} });
    const { reply } = await tabs.sendMessage(id, { name: 'get-status', request: {} });
    return reply.judgements !== undefined;
  }, address);
