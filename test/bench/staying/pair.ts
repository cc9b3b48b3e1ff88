import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { withPage } from '../../pages/openPage.ts';
import { type BrowserName, launch, type TestBrowser } from '../../support/browsers/launch.ts';
import { openSender, type Sender } from './sender.ts';

/** The same browser twice: with the extension and without it. */
export interface Pair {
  readonly installed: TestBrowser;
  readonly bare: TestBrowser;
  readonly sender: Sender;
  close(): Promise<void>;
}

/** Starts both. */
export async function launchPair(name: BrowserName): Promise<Pair> {
  const installed = await launch(name);
  const bare = await launch(name, { installed: false });
  const sender = await openSender(installed);
  return {
    installed,
    bare,
    sender,
    async close() {
      await bare.close();
      await installed.close();
    },
  };
}

/** By then the browser has told where all is that was read, in ms. */
const settled = 1_000;

/** What was measured with the extension and without it, a round each. */
export interface Rounds<Result> {
  readonly withUs: Result[];
  readonly without: Result[];
}

/**
 * Measures on a fresh page each time, in both browsers in turn; the first of them changes, too. With the extension, the
 * page has been read by then.
 */
export async function inTurn<Result>(
  { installed, bare, sender }: Pair,
  rounds: number,
  address: string,
  measure: (browser: TestBrowser, page: Page) => Promise<Result>,
): Promise<Rounds<Result>> {
  return alternately(rounds, {
    withUs: () =>
      withPage(installed, address, async (page) => {
        await sender.rescan(page);
        await wait(settled);
        return measure(installed, page);
      }),
    without: () => withPage(bare, address, (page) => measure(bare, page)),
  });
}

/** Measures both in turn, where the first changes with each round. */
export async function alternately<Result>(
  rounds: number,
  run: Readonly<Record<keyof Rounds<Result>, () => Promise<Result>>>,
): Promise<Rounds<Result>> {
  const measured: Rounds<Result> = { withUs: [], without: [] };
  for (let round = 0; round < rounds; round++) {
    const order = ['withUs', 'without'] as const;
    for (const one of round % 2 === 0 ? order : order.toReversed()) measured[one].push(await run[one]());
  }
  return measured;
}
