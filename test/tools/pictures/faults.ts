import { TargetType } from 'puppeteer-core';
import { hoverText } from '../../support/browsers/marks.ts';
import { isAnswered, waitForCard, waitForNoCard } from '../../support/browsers/shadow.ts';
import { type Studio, type Subject, wide } from './studio.ts';

/** The card while its claims are on their way, and where they can't come. */
export const faults: Subject = async (studio) => {
  const { browser } = studio;
  const page = await studio.open('/bears', wide);
  await hoverText(page, 'NCSC');
  await waitForCard(page, isAnswered);
  await page.mouse.move(5, 5);
  await waitForNoCard(page);

  const goOn = await stopBackground(studio);
  await hoverText(page, 'Huawei');
  await waitForCard(page, ({ html }) => html.includes('aria-busy="true"'));
  await studio.shoot(page, 'card-loading');
  await goOn();
  await waitForCard(page, isAnswered);
  await page.mouse.move(5, 5);
  await waitForNoCard(page);

  await breakStore(studio);
  await browser.killBackground();
  await page.bringToFront();
  await hoverText(page, 'NCSC');
  await waitForCard(page, ({ html }) => html.includes('class="failure"'));
  await studio.shoot(page, 'card-failed');
  await page.mouse.move(5, 5);
  await waitForNoCard(page);
};

/** Halts the background where it is, so that it answers nothing; the function returned lets it go on. */
async function stopBackground({ browser }: Studio): Promise<() => Promise<void>> {
  const target = browser.puppeteer
    .targets()
    .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(browser.extensionOrigin));
  if (target === undefined) throw new Error('The background does not run.');
  const session = await target.createCDPSession();
  await session.send('Debugger.enable');
  await session.send('Debugger.pause');
  return async () => {
    await session.send('Debugger.disable');
    await session.detach();
  };
}

/** Puts into the store what no version of Sidelight has written. */
async function breakStore({ browser }: Studio): Promise<void> {
  const options = await browser.openExtensionPage('src/options/options.html');
  await options.evaluate(async () => {
    interface Store {
      get(what: null): Promise<Record<string, unknown>>;
      set(what: object): Promise<void>;
    }
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Store } } }).chrome.storage;
    const kept = await local.get(null);
    await local.set(Object.fromEntries(Object.keys(kept).map((key) => [key, { broken: true }])));
  });
  await options.close();
}
