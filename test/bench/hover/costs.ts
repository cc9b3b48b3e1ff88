import type { Page } from 'puppeteer-core';
import { withPage } from '../../pages/openPage.ts';
import type { TestBrowser } from '../../support/browsers/launch.ts';
import type { Mark } from '../../support/browsers/marks.ts';
import { acts } from './acts.ts';
import { leave, marksInView, timeHover, type Watcher } from './hover.ts';
import { type Profile, timeWithin } from './profile.ts';
import { mainThreadTime, marks as traceMarks, type TraceEvent } from './trace.ts';

/** How often everything is measured; odd, so that the median is a run of its own. */
const rounds = 5;

/** What is done before it is measured, so that code is compiled. */
const warmUp = 30;

/** How often the profiler looks, in microseconds. */
const sampling = 50;

/** What one act costs the page's main thread, in ms, a round each. */
export interface Cost {
  readonly act: string;
  /** With the extension and without it. */
  readonly withUs: number[];
  readonly without: number[];
  /** In our scripts and what they call, by the profiler. */
  readonly ours: number[];
}

/** The same browser twice. */
interface Pair {
  readonly installed: TestBrowser;
  readonly bare: TestBrowser;
}

/** Measures what acts off marks cost in Chromium, with and without the extension in turn. */
export async function measureCosts(
  { installed, bare }: Pair,
  watcher: Watcher,
  address: string,
): Promise<readonly Cost[]> {
  const costs = acts.map(({ name }): Cost => ({ act: name, withUs: [], without: [], ours: [] }));
  for (let round = 0; round < rounds; round++) {
    await withPage(installed, address, async (page) => {
      const marks = await hoverOnce(page, watcher);
      for (const [index, act] of acts.entries()) {
        await act.do(page, marks, warmUp);
        const perform = (): Promise<void> => act.do(page, marks, act.times);
        costs[index]!.withUs.push((await traced(page, perform)) / act.times);
        const profile = await profiled(page, perform);
        costs[index]!.ours.push(timeWithin(installed.extensionOrigin, profile) / act.times);
      }
      /* The other browser goes the same ways. */
      await withPage(bare, address, async (other) => measureBare(other, marks, costs));
    });
  }
  return costs;
}

async function measureBare(page: Page, marks: readonly Mark[], costs: readonly Cost[]): Promise<void> {
  for (const [index, act] of acts.entries()) {
    await act.do(page, marks, warmUp);
    costs[index]!.without.push((await traced(page, () => act.do(page, marks, act.times))) / act.times);
  }
}

/** After this all is there that a page gets whose cards are opened. */
async function hoverOnce(page: Page, watcher: Watcher): Promise<readonly Mark[]> {
  const marks = await marksInView(page);
  await timeHover(page, watcher, marks[0]!);
  await leave(page);
  return marks;
}

/** The time of the page's main thread while something is done, in ms. */
async function traced(page: Page, perform: () => Promise<void>): Promise<number> {
  const set = (mark: string): Promise<unknown> => page.evaluate(`void performance.mark('${mark}')`);
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await set(traceMarks.begin);
  await perform();
  await set(traceMarks.end);
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('There is no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return mainThreadTime(traceEvents);
}

async function profiled(page: Page, perform: () => Promise<void>): Promise<Profile> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: sampling });
  await session.send('Profiler.start');
  await perform();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return profile;
}
