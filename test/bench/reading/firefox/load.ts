import type { Page } from 'puppeteer-core';
import { openFirefoxSystem } from '../../../support/browsers/firefox-system.ts';
import { until } from '../../../support/until.ts';
import { pageMark, watchMarks } from '../watch.ts';
import type { Work } from '../work.ts';
import { ends, ownSamples } from './ownSamples.ts';
import { type ProfiledThread, readProfile, startProfiler, stopProfiler } from './profile.ts';

/** Scripts that have not run for so long have ended, in ms. */
const quiet = 500;

/** The longest that a page may take, in ms. */
const deadline = 120_000;

/** Loads an address in a tab that is in front, with Firefox's profiler on, until the scripts of an origin have ended. */
export async function profiledLoad(
  page: Page,
  address: string,
  origin: string,
  isDone: (page: Page) => Promise<boolean>,
): Promise<Work> {
  const system = await openFirefoxSystem(page.browser());
  await page.bringToFront();
  await page.evaluateOnNewDocument(watchMarks);
  await system.call(startProfiler);
  try {
    await page.goto(address, { timeout: deadline });
    await until('the page has been read', () => isDone(page), deadline);
    return await until(
      'our scripts have ended',
      async () => {
        await new Promise((resolve) => {
          setTimeout(resolve, quiet);
        });
        const [thread] = (await system.call(readProfile, pageMark)) as ProfiledThread[];
        if (thread === undefined) throw new Error('The profile has no page.');
        const work = ownSamples(thread, origin);
        const { own, all } = ends(thread, work);
        return all - own > quiet && work;
      },
      deadline,
    );
  } finally {
    await system.call(stopProfiler);
  }
}
