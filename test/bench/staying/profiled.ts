import type { Page } from 'puppeteer-core';
import type { Profile } from '../hover/profile.ts';

/** How often the profiler looks, in microseconds. */
const sampling = 100;

/** Profiles a page's main thread while something is done. Chromium only. */
export async function profiled(page: Page, act: () => Promise<void>): Promise<Profile> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: sampling });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return profile;
}
