import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../browsers/launch.ts';
import { until } from '../until.ts';

const path = 'src/panel/panel.html';

/**
 * Waits until the browser's own side panel is open and shows a text.
 * @param lookout a page of the extension
 */
export async function waitForSidePanel(browser: TestBrowser, lookout: Page, expected: string): Promise<void> {
  let seen: string | undefined;
  try {
    await until('the side panel is as expected', async () => {
      seen = await (browser.name === 'chrome' ? readInChrome(browser) : readInFirefox(lookout));
      return seen?.includes(expected);
    });
  } catch (error) {
    throw new Error(`Expected “${expected}” in the side panel, and saw: ${seen ?? 'none'}`, { cause: error });
  }
}

/** It is a target of its own beside the tabs. */
async function readInChrome({ puppeteer, extensionOrigin }: TestBrowser): Promise<string | undefined> {
  const target = puppeteer.targets().find((one) => one.url() === `${extensionOrigin}/${path}`);
  const page = await target?.asPage();
  return page?.evaluate(() => document.body.innerText);
}

interface Views {
  extension: { getViews(what: object): Window[] };
}

/** An extension's own pages can look at each other. */
const readInFirefox = (lookout: Page): Promise<string | undefined> =>
  lookout.evaluate(() => {
    const { extension } = (globalThis as unknown as { browser: Views }).browser;
    return extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText;
  });
