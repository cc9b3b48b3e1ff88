import type { Frame, Page } from 'puppeteer-core';

/** Has a page count the cards that open on it from now on, however short. */
export async function countCards(page: Page | Frame): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const state = globalThis as unknown as { openedCards: number };
    state.openedCards = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes)
          if (node.nodeName.toLowerCase() === 'sidelight-card') state.openedCards += 1;
      }
    }).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { openedCards: number }).openedCards);
}
