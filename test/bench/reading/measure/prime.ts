import { withPage } from '../../../pages/openPage.ts';
import type { TestBrowser } from '../../../support/browsers/launch.ts';
import { waitForMarks } from '../../../support/browsers/marks.ts';
import type { PageCase } from '../pages/cases.ts';

/** Long enough for the slowest start of the background. */
const primingDeadline = 60_000;

/**
 * Waits until a page of the names alone is marked: by then the background runs and has what pages ask for. Gives the
 * time that it took, in ms.
 */
export async function prime(browser: TestBrowser, { primer }: PageCase): Promise<number> {
  const tab = await browser.puppeteer.newPage();
  await tab.bringToFront();
  const begun = performance.now();
  await tab.goto(primer);
  await waitForMarks(tab, undefined, primingDeadline);
  await tab.close();
  return performance.now() - begun;
}

/** What the background may take of its first page with so many aliases, in ms: for any, and for each. */
const firstPage = { any: 1_000, each: 0.15 } as const;

/** Opens a page once before it is measured, since the background makes some things when a page first needs them. */
export async function warmUp(
  browser: TestBrowser,
  { address, mentions }: PageCase,
  aliases: number,
): Promise<void> {
  await withPage(browser, address, async (tab) => {
    if (mentions) await waitForMarks(tab, undefined, primingDeadline);
    else {
      await new Promise((resolve) => {
        setTimeout(resolve, firstPage.any + aliases * firstPage.each);
      });
    }
  });
}
