import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../support/browsers/launch.ts';

/** Sends messages to pages, as the toolbar's popup does. */
export interface Sender {
  /** Has a page read anew; resolves once it has been. */
  rescan(page: Page): Promise<void>;
  /** How many mentions a page has, shown or not. */
  mentions(page: Page): Promise<number>;
  close(): Promise<void>;
}

/** Opens a page of the extension for sending. */
export async function openSender(browser: TestBrowser): Promise<Sender> {
  const own = await browser.openExtensionPage('src/options/options.html');
  const send = async (page: Page, name: string): Promise<unknown> => {
    const answer = (await own.evaluate(`(async () => {
      /* Firefox has no ports in patterns of addresses. */
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
      return JSON.stringify(await chrome.tabs.sendMessage(tab.id, { name: '${name}', request: {} }));
    })()`)) as string | undefined;
    return answer === undefined ? undefined : (JSON.parse(answer) as unknown);
  };
  return {
    rescan: async (page) => void (await send(page, 'rescan')),
    async mentions(page) {
      const answer = (await send(page, 'get-status')) as
        { reply?: { counts?: readonly { readonly count: number }[] } } | undefined;
      return answer?.reply?.counts?.reduce((sum, { count }) => sum + count, 0) ?? 0;
    },
    close: () => own.close(),
  };
}
