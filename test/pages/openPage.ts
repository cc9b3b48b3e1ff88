import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../support/browsers/launch.ts';

/** Addresses that lead nowhere outside the browser. */
const withoutNetwork = /^(data|blob|about|chrome|chrome-extension|chrome-error|moz-extension|resource):/;

/**
 * Opens an address in a new tab in front, and closes the tab after use.
 * @param use also gets the addresses outside the page's own origin that have answered so far
 */
export async function withPage<Result>(
  browser: TestBrowser,
  address: string,
  use: (page: Page, outside: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const { origin } = new URL(address);
  const outside: string[] = [];
  const page = await browser.puppeteer.newPage();
  try {
    page.on('response', (response) => {
      const url = response.url();
      if (!url.startsWith(`${origin}/`) && !withoutNetwork.test(url)) outside.push(url);
    });
    await page.goto(address);
    await page.bringToFront();
    return await use(page, outside);
  } finally {
    await page.close();
  }
}
