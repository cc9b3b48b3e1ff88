import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../support/browsers/launch.ts';
import type { Bundle } from '../../support/bundle.ts';
import type * as InPage from './inPage.ts';
import { meterOf } from './meter.ts';
import { inTurn, type Pair, type Rounds } from './pair.ts';

/** How far a page is scrolled, and how fast: a reader who looks for something. In px, and px a second. */
const distance = 12_000;
const speed = 4_000;
const frameRate = 60;

/** What one scroll cost: a frame's time on the main thread in ms, and the times from each frame to the next. */
export interface Scroll {
  readonly main: number;
  readonly frames: readonly number[];
}

/** A way of scrolling a page of a kind. */
export interface Scrolling extends Rounds<Scroll> {
  readonly what: string;
}

type InPageBundle = Bundle<typeof InPage>;

/** The ways to scroll: Firefox takes no gestures from afar. */
const ways: Readonly<
  Record<string, { only?: 'chrome'; scroll: (page: Page, inPage: InPageBundle) => Promise<void> }>
> = {
  wheel: { only: 'chrome', scroll: scrollByWheel },
  script: {
    scroll: (page, inPage) =>
      inPage.call(page, 'scrollByScript', speed / frameRate, (distance / speed) * frameRate),
  },
};

/** Scrolls pages with and without the extension. */
export async function measureScrolling(
  pair: Pair,
  inPage: InPageBundle,
  addresses: Readonly<Record<string, string>>,
  rounds: number,
): Promise<readonly Scrolling[]> {
  const all: Scrolling[] = [];
  for (const [kind, address] of Object.entries(addresses)) {
    for (const [name, { only, scroll }] of Object.entries(ways)) {
      if (only !== undefined && only !== pair.installed.name) continue;
      const measured = await inTurn(pair, rounds, address, (browser, page) =>
        scrolled(browser, page, inPage, scroll),
      );
      all.push({ what: `${kind}, by ${name}`, ...measured });
    }
  }
  return all;
}

async function scrolled(
  browser: TestBrowser,
  page: Page,
  inPage: InPageBundle,
  scroll: (page: Page, inPage: InPageBundle) => Promise<void>,
): Promise<Scroll> {
  const meter = await meterOf(browser, page);
  await inPage.call(page, 'watchFrames');
  const before = await meter();
  await scroll(page, inPage);
  const spent = (await meter()) - before;
  const frames = await inPage.call(page, 'seenFrames');
  return { main: spent / frames.length, frames };
}

/** As a wheel does it: the browser scrolls, and the page's main thread follows. */
async function scrollByWheel(page: Page): Promise<void> {
  const { width, height } = page.viewport()!;
  const session = await page.createCDPSession();
  await session.send('Input.synthesizeScrollGesture', {
    x: width / 2,
    y: height / 2,
    yDistance: -distance,
    speed,
    gestureSourceType: 'mouse',
  });
  await session.detach();
}
