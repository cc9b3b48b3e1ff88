import type { Page } from 'puppeteer-core';
import { contextOf } from '../../support/browsers/bidi.ts';
import { openFirefoxSystem } from '../../support/browsers/firefox-system.ts';
import type { TestBrowser } from '../../support/browsers/launch.ts';

/** Tells how long the main thread of a page has been on a processor so far, in ms: what other processes take does not count. */
export type Meter = () => Promise<number>;

/** Makes the meter of a page. */
export const meterOf = ({ name, puppeteer }: TestBrowser, page: Page): Promise<Meter> =>
  name === 'chrome' ? chromeMeter(page) : firefoxMeter(puppeteer, page);

async function chromeMeter(page: Page): Promise<Meter> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const tasks = metrics.find(({ name }) => name === 'TaskDuration');
    if (tasks === undefined) throw new Error('The browser tells no time of tasks.');
    return tasks.value * 1_000;
  };
}

async function firefoxMeter(browser: TestBrowser['puppeteer'], page: Page): Promise<Meter> {
  const system = await openFirefoxSystem(browser);
  return async () => {
    const time = await system.call(mainThreadTime, contextOf(page.mainFrame()));
    if (typeof time !== 'number') throw new Error('The browser tells no time of the main thread.');
    return time / 1_000_000;
  };
}

/** In ns; the first thread of a process is its main one. */
const mainThreadTime = `async (context) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { osPid } = NavigableManager.getBrowsingContextById(context).currentWindowGlobal;
  const { children } = await ChromeUtils.requestProcInfo();
  const { threads } = children.find(({ pid }) => pid === osPid);
  return threads.find(({ tid }) => tid === osPid).cpuTime;
}`;
