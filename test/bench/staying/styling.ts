import { setTimeout as wait } from 'node:timers/promises';
import type { TestBrowser } from '../../support/browsers/launch.ts';
import { alternately, type Pair, type Rounds } from './pair.ts';

/** What the browser's own work on a page took until it had come to rest, in ms. */
export interface Styled {
  readonly styles: number;
  readonly layout: number;
}

/** A page that was loaded again and again. */
export interface Styling extends Rounds<Styled> {
  readonly what: string;
}

/** By then a page has been laid out and read, in ms. */
const settled = 2_000;

/**
 * Measures what browsers take for styles and layout of pages as they load, with the extension and without it: a sheet of
 * the extension is one of each page's own.
 */
export async function measureStyling(
  { installed, bare }: Pair,
  addresses: Readonly<Record<string, string>>,
  rounds: number,
): Promise<readonly Styling[]> {
  const all: Styling[] = [];
  for (const [what, address] of Object.entries(addresses)) {
    /* The first load warms up. */
    for (const browser of [installed, bare]) await load(browser, address);
    const measured = await alternately(rounds, {
      withUs: () => load(installed, address),
      without: () => load(bare, address),
    });
    all.push({ what, ...measured });
  }
  return all;
}

async function load({ puppeteer }: TestBrowser, address: string): Promise<Styled> {
  const page = await puppeteer.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.bringToFront();
    await page.goto(address);
    await wait(settled);
    const { metrics } = await session.send('Performance.getMetrics');
    const timeOf = (name: string): number =>
      (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1_000;
    return { styles: timeOf('RecalcStyleDuration'), layout: timeOf('LayoutDuration') };
  } finally {
    await page.close();
  }
}
