import type { Page } from 'puppeteer-core';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bundle } from '../../support/bundle.ts';
import type * as Changing from './changingPage.ts';
import { type Heap, heapOf, keptIn } from './heap.ts';
import { inTurn, type Pair, type Rounds } from './pair.ts';
import { trendOf } from './trend.ts';

/** More than 50,000 nodes, at five and a shadow root now and then. */
const items = 10_000;

/**
 * How many such feeds there are before those that are measured. What the browser compiles takes 700 to 900 kB with the first,
 * 30 to 60 with the third, and nothing from the seventh on: the feeds that are measured still have the last of it.
 */
const feedsBefore = 3;

/**
 * How many are measured. For a world that is not the page's, the browser has a table of the nodes that its scripts have seen,
 * which grows and shrinks to half, by 262 or 524 kB. A script that does nothing but look at each node that comes does the
 * same to it, so one feed alone tells nothing.
 */
const feedsMeasured = 3;

/** What could hold nodes of the page: objects of these classes in our world. */
const classes = ['Node', 'AbstractRange', 'Map', 'Set', 'Array'];

/** By then all that a removal calls for is done, in ms. */
const settled = 2_000;

/** What feeds leave behind: by how much the heap grows with each, and how many objects our world has more after all. */
export interface Feed {
  readonly grown: Rounds<Heap>;
  readonly kept: readonly Readonly<Record<string, number>>[];
}

/** Has endless feeds run through a page, one after the other, and measures what stays. Chromium only. */
export async function measureFeed(
  pair: Pair,
  changing: Bundle<typeof Changing>,
  address: string,
  rounds: number,
): Promise<Feed> {
  const kept: Record<string, number>[] = [];
  const grown = await inTurn(pair, rounds, address, async (browser, page) => {
    const isOurs = browser === pair.installed;
    const count = (): Promise<Readonly<Record<string, number>>> =>
      isOurs ? keptIn(page, browser.extensionOrigin, classes) : Promise.resolve({});
    for (let time = 0; time < feedsBefore; time++) await run(page, changing, items);
    const counts = await count();
    const heaps = [await heapOf(page)];
    for (let time = 0; time < feedsMeasured; time++) {
      await run(page, changing, items);
      heaps.push(await heapOf(page));
    }
    if (isOurs) kept.push(difference(counts, await count()));
    return {
      scripts: trendOf(heaps.map(({ scripts }) => scripts)),
      browser: trendOf(heaps.map((heap) => heap.browser)),
      nodes: trendOf(heaps.map(({ nodes }) => nodes)),
    };
  });
  return { grown, kept };
}

async function run(page: Page, changing: Bundle<typeof Changing>, count: number): Promise<void> {
  await changing.call(page, 'runFeed', count);
  await wait(settled);
}

const difference = (
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Record<string, number> =>
  Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]));
