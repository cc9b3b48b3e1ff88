import type { Page } from 'puppeteer-core';
import { withPage } from '../../pages/openPage.ts';
import type { TestBrowser } from '../../support/browsers/launch.ts';
import { type Bundle, bundleModule } from '../../support/bundle.ts';
import { differenceOf } from './difference.ts';
import type * as InPage from './inPage.ts';

/** What reads a page: a bare walk over its text nodes, `collect` as it is, and `collect` with layout by tag names. */
export const contenders = ['walk', 'byStyle', 'byName'] as const;
export type Contender = (typeof contenders)[number];

/** How often each contender reads each page; odd, so that the median is a run of its own. */
const rounds = 7;

/** A page's measurements; times are in ms, in the order of the rounds. */
export interface Measured {
  readonly name: string;
  readonly elements: number;
  readonly characters: number;
  /** Blocks by style, and how many only one of the two ways has. */
  readonly blocks: number;
  readonly onlyByStyle: number;
  readonly onlyByName: number;
  readonly times: Readonly<Record<Contender, number[]>>;
}

interface Bundles {
  readonly byStyle: Bundle<typeof InPage>;
  readonly byName: Bundle<typeof InPage>;
}

/** Bundles what runs in pages, with the sources as they are now. */
export async function bundleContenders(): Promise<Bundles> {
  const entry = new URL('inPage.ts', import.meta.url);
  const module = new URL('../../../src/page/text/layout.ts', import.meta.url);
  const by = new URL('layoutByName.ts', import.meta.url);
  return {
    byStyle: await bundleModule<typeof InPage>(entry),
    byName: await bundleModule<typeof InPage>(entry, { module, by }),
  };
}

/**
 * Has each contender read each page, every time freshly loaded, so that nothing is warm but what would be for a reader.
 * Rounds go over all pages and begin with another contender each, so that a machine that slows down slows all alike.
 * @param told called when a round begins
 */
export async function measure(
  browser: TestBrowser,
  bundles: Bundles,
  pages: readonly { readonly name: string; readonly address: string }[],
  told: (text: string) => void,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const { name, address } of pages) {
    measured.push({ name, ...(await withPage(browser, address, (page) => compare(page, bundles))) });
  }
  for (let round = 0; round < rounds; round++) {
    told(`round ${round + 1} of ${rounds}`);
    const order = contenders.map((_, index) => contenders[(index + round) % contenders.length]!);
    for (const [index, { address }] of pages.entries()) {
      await withPage(browser, address, async (page) => {
        for (const contender of order) {
          await page.goto(address);
          measured[index]!.times[contender].push(await timeOf(page, bundles, contender));
        }
      });
    }
  }
  return measured;
}

async function compare(page: Page, { byStyle, byName }: Bundles): Promise<Omit<Measured, 'name'>> {
  const { elements, characters, isolated } = await byStyle.call(page, 'drawn');
  if (!isolated) throw new Error('The page has only a coarse clock.');
  const ours = await byStyle.call(page, 'blockTexts');
  const { onlyOurs, onlyOthers } = differenceOf(ours, await byName.call(page, 'blockTexts'));
  const times = { walk: [], byStyle: [], byName: [] };
  return { elements, characters, blocks: ours.length, onlyByStyle: onlyOurs, onlyByName: onlyOthers, times };
}

async function timeOf(page: Page, { byStyle, byName }: Bundles, contender: Contender): Promise<number> {
  await byStyle.call(page, 'drawn');
  if (contender === 'walk') return byStyle.call(page, 'timeWalk');
  return (contender === 'byStyle' ? byStyle : byName).call(page, 'timeCollect');
}
