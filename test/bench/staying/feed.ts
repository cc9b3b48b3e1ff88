import type { Page } from 'puppeteer-core';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bundle } from '../../support/bundle.ts';
import type * as Changing from './changingPage.ts';
import { type Heap, heapOf, keptIn } from './heap.ts';
import { inTurn, type Pair, type Rounds } from './pair.ts';

/** More than 50,000 nodes, at five and a shadow root now and then. */
const items = 10_000;

/**
 * How many such feeds there are before the one that is measured: by then the browser has compiled what it will, which
 * takes 400 kB with the first and a tenth of it with the third.
 */
const feedsBefore = 2;

/** What could hold nodes of the page: objects of these classes in our world. */
const classes = ['Node', 'AbstractRange', 'Map', 'Set', 'Array'];

/** By then all that a removal calls for is done, in ms. */
const settled = 2_000;

/** What a feed leaves behind: by how much the heap has grown, and how many objects our world has more. */
export interface Feed {
  readonly grown: Rounds<Heap>;
  readonly kept: readonly Readonly<Record<string, number>>[];
}

/** Has an endless feed run through a page, and measures what stays. Chromium only. */
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
    const [heap, counts] = [await heapOf(page), await count()];
    await run(page, changing, items);
    const [after, countsAfter] = [await heapOf(page), await count()];
    if (isOurs) kept.push(difference(counts, countsAfter));
    return {
      scripts: after.scripts - heap.scripts,
      browser: after.browser - heap.browser,
      nodes: after.nodes - heap.nodes,
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
