/** `npm run pictures [-- FOLDER]`: screenshots of everything that a reader sees, in real Chromium, to look at. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch, type TestBrowser } from '../support/browsers/launch.ts';
import { hoverText, waitForMarks } from '../support/browsers/marks.ts';
import { isAnswered, waitForCard } from '../support/browsers/shadow.ts';
import { serve } from '../support/server/serve.ts';
import { refreshBuild } from './builds.ts';

const folder = process.argv[2] ?? 'dist/pictures';
const looks = ['light', 'dark', 'forced'] as const;

async function dress(browser: TestBrowser, page: Page, look: (typeof looks)[number]): Promise<void> {
  await browser.setForcedColors(page, look === 'forced');
  await browser.setColorScheme(page, look === 'dark' ? 'dark' : 'light');
}

async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}

/** The id of the tab that was opened last, as the extension knows it. */
async function newestTab(): Promise<number> {
  const page = await browser.openExtensionPage('src/options/options.html');
  const ids = await page.evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
      }
    ).chrome;
    return (await tabs.query({})).filter(({ url }) => url?.startsWith('http') === true).map(({ id }) => id);
  });
  await page.close();
  return Math.max(...ids);
}

/** The side panel of a tab: its mentions, wide and narrow, and a search. */
async function shootPanel(tab: number, look: (typeof looks)[number]): Promise<void> {
  const panel = await browser.openExtensionPage(`src/panel/panel.html?tab=${tab}`);
  await dress(browser, panel, look);
  await panel.setViewport({ width: 360, height: 900 });
  await panel.waitForSelector('div.best');
  await shoot(panel, `panel-${look}`);
  await panel.setViewport({ width: 280, height: 900 });
  await shoot(panel, `panel-${look}-narrow`);
  await panel.setViewport({ width: 360, height: 900 });
  await panel.type('input[type=search]', 'huawei equipment');
  await panel.waitForSelector('.claims li');
  await shoot(panel, `panel-${look}-search`);
  await panel.close();
}

await mkdir(folder, { recursive: true });
await refreshBuild('chrome');
const server = await serve({
  folder: 'test/fixtures/pages',
  pages: { '/favicon.ico': { body: '', status: 204 } },
});
const browser = await launch('chrome', { viewport: { width: 1100, height: 720 } });
try {
  for (const look of looks) {
    const page = await browser.open(`${server.origin}/demo.html`);
    await dress(browser, page, look);
    await waitForMarks(page);
    await hoverText(page, 'Huawei');
    await waitForCard(page, isAnswered);
    await shoot(page, `card-${look}`);

    const tab = await newestTab();
    const popup = await browser.openExtensionPage(`src/popup/popup.html?tab=${tab}`);
    await dress(browser, popup, look);
    await popup.setViewport({ width: 336, height: 240 });
    await popup.waitForSelector('.relatedness');
    await shoot(popup, `popup-${look}`, true);
    await popup.setViewport({ width: 260, height: 240 });
    await shoot(popup, `popup-${look}-narrow`, true);
    await popup.close();

    await shootPanel(tab, look);
    await page.close();

    const options = await browser.openExtensionPage('src/options/options.html');
    await dress(browser, options, look);
    await options.setViewport({ width: 1100, height: 720 });
    await options.waitForSelector('main');
    await shoot(options, `options-${look}-top`);
    await shoot(options, `options-${look}`, true);
    await options.setViewport({ width: 320, height: 720 });
    await shoot(options, `options-${look}-narrow`, true);
    await options.close();
  }
} finally {
  await browser.close();
  await server.close();
}
