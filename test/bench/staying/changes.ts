import type { Page } from 'puppeteer-core';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bundle } from '../../support/bundle.ts';
import { withPage } from '../../pages/openPage.ts';
import { timeWithin } from '../hover/profile.ts';
import type * as Changing from './changingPage.ts';
import { meterOf } from './meter.ts';
import { inTurn, type Pair, type Rounds } from './pair.ts';
import { profiled } from './profiled.ts';

type ChangingPage = Bundle<typeof Changing>;

/** How much changes at once: what a burst costs whatever its size shows in the small ones. */
const burstSizes = [10, 100];

/** How often it does so. */
const bursts = 7;
const rescans = 3;

/** By then all is done that a burst calls for, in ms. */
const settled = 2_500;

/** What a burst costs our scripts in ms, a burst each, and a reading of the whole page. */
export interface Bursts {
  readonly rescan: number[];
  readonly each: Readonly<Record<string, number[]>>;
}

/** Measures bursts of changes on a page, by the profiler. Chromium only. */
export function measureBursts(pair: Pair, changing: ChangingPage, address: string): Promise<Bursts> {
  const { installed, sender } = pair;
  return withPage(installed, address, async (page) => {
    const ours = async (act: () => Promise<void>): Promise<number> =>
      timeWithin(installed.extensionOrigin, await profiled(page, act));
    await sender.rescan(page);
    const each: Record<string, number[]> = {};
    for (const name of ['nodes added', 'texts changed', 'texts with mentions changed'] as const) {
      for (const size of burstSizes) {
        const act = async (): Promise<void> => {
          await changing.call(page, 'burst', name, size);
          await wait(settled);
        };
        await act();
        const times: number[] = [];
        for (let time = 0; time < bursts; time++) times.push(await ours(act));
        each[`${size} ${name}`] = times;
      }
    }
    const rescan: number[] = [];
    for (let time = 0; time < rescans; time++) rescan.push(await ours(() => sender.rescan(page)));
    return { rescan, each };
  });
}

/** How many changes there are in a second. */
const perSecond = 1_000;

const streamNames = [
  'one text',
  'one text with a mention',
  'nodes that come and go',
  'such nodes with mentions',
  'classes',
  'styles of one element',
] as const satisfies readonly Changing.StreamName[];

/** What part of a core's time a stream of changes takes: of our scripts by the profiler, and of the page's main thread. */
export interface Stream {
  readonly what: string;
  readonly ours: readonly number[];
  readonly main: Rounds<number>;
}

/** How long and how often streams are watched, and which. */
interface StreamOptions {
  readonly seconds: number;
  readonly rounds: number;
  readonly only: string | undefined;
}

/** Measures streams of changes on a page. Chromium only. */
export async function measureStreams(
  pair: Pair,
  changing: ChangingPage,
  address: string,
  { seconds, rounds, only }: StreamOptions,
): Promise<readonly Stream[]> {
  const all: Stream[] = [];
  for (const what of streamNames.filter((name) => only === undefined || name === only)) {
    const ours: number[] = [];
    const main = await inTurn(pair, rounds, address, async (browser, page) => {
      await changing.call(page, 'startStream', what, perSecond);
      const meter = await meterOf(browser, page);
      const share = await shareOf(meter, seconds);
      if (browser === pair.installed) ours.push(await ourShare(pair, page, seconds));
      await changing.call(page, 'stopStream');
      return share;
    });
    all.push({ what, ours, main });
  }
  return all;
}

async function shareOf(meter: () => Promise<number>, seconds: number): Promise<number> {
  const [before, start] = [await meter(), performance.now()];
  await wait(seconds * 1_000);
  return ((await meter()) - before) / (performance.now() - start);
}

async function ourShare({ installed }: Pair, page: Page, seconds: number): Promise<number> {
  const start = performance.now();
  const profile = await profiled(page, () => wait(seconds * 1_000));
  return timeWithin(installed.extensionOrigin, profile) / (performance.now() - start);
}
