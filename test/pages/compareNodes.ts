import type { Page } from 'puppeteer-core';
import { firstDifference } from './difference.ts';
import { inPage } from './inPage/inPage.ts';
import { serialise, type SerialisedPage } from './inPage/serialise.ts';

/** The one element that Sidelight may add to a page, while a card is open. */
const hostName = 'sidelight-card';

/** Holds a page's nodes against those of the page without Sidelight. */
export type Comparison = (when: string, seen: SerialisedPage, hosts: number) => void;

/** The nodes of a page, without the host of the card. */
export const serialisePage = (page: Page): Promise<SerialisedPage> =>
  inPage(page, { serialise }, (helpers, name) => helpers.serialise(name), hostName);

/** Makes a comparison with a page's own nodes that notes each difference as a fault. */
export function compareWith(plain: string, faults: string[]): Comparison {
  return (when, { text, skipped }, hosts) => {
    const difference = firstDifference(plain, text);
    if (difference !== undefined) faults.push(`nodes ${when}: ${difference}`);
    if (skipped !== hosts) faults.push(`nodes ${when}: ${skipped} hosts of a card instead of ${hosts}`);
  };
}
