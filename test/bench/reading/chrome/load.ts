import type { CDPSession, Page } from 'puppeteer-core';
import { until } from '../../../support/until.ts';
import { watchMarks } from '../watch.ts';
import { categories, type TraceEvent } from './trace.ts';

/** Within this time, in ms, the page's main thread is asked again how long it has worked. */
const every = 100;

/** A thread that works less than this part of the time is at rest; the watch alone takes some. */
const atRest = 0.15;

/** So often in a row it must be at rest. */
const restsInRow = 4;

/** The longest that a page may take, in ms. */
const deadline = 120_000;

/**
 * Loads an address in a tab that is in front, with Chromium's tracing on, until the page's main thread is at rest.
 * @param isDone asked from the load on until it says so
 */
export async function tracedLoad(
  page: Page,
  address: string,
  isDone: (page: Page) => Promise<boolean>,
): Promise<readonly TraceEvent[]> {
  await page.bringToFront();
  await page.evaluateOnNewDocument(watchMarks);
  await page.tracing.start({ categories });
  await page.goto(address, { timeout: deadline });
  await until('the page has been read', () => isDone(page), deadline);
  await rest(page);
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('There is no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

async function rest(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  let rests = 0;
  let last = await workedFor(session);
  await until(
    'the page is at rest',
    async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, every);
      });
      const now = await workedFor(session);
      rests = (now.work - last.work) / (now.time - last.time) < atRest ? rests + 1 : 0;
      last = now;
      return rests >= restsInRow;
    },
    deadline,
  );
  await session.detach();
}

/** How long the main thread has worked, and the time, in seconds. */
async function workedFor(session: CDPSession): Promise<{ work: number; time: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (wanted: string): number =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { work: valueOf('TaskDuration'), time: valueOf('Timestamp') };
}
