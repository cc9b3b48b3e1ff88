import type { Page } from 'puppeteer-core';
import { ownWork } from '../chrome/ownWork.ts';
import { tracedLoad } from '../chrome/load.ts';
import { profiledLoad } from '../firefox/load.ts';
import type { Contender } from '../contenders.ts';
import type { PageCase } from '../pages/cases.ts';
import { addressWith, resultAttribute } from '../rivals/task.ts';
import { prime } from './prime.ts';
import type { Stand } from './stands.ts';
import { marksNow } from '../watch.ts';
import { countMentions } from '../sidelight.ts';
import type { Work } from '../work.ts';

/** Least time that Sidelight gets on a page on which nothing shows that it has done all, in ms. */
const patience = 1_500;

/** Has a contender read a page, freshly loaded in a tab of its own. */
export async function measureLoad(
  { browser, settings }: Stand,
  contender: Contender,
  page: PageCase,
): Promise<Work> {
  const primed = contender.kind === 'ours' ? await prime(browser, page) : 0;
  const tab = await browser.puppeteer.newPage();
  try {
    const address = addressFor(contender, page);
    const isDone = doneWith(contender, page, primed);
    const { extensionOrigin } = browser;
    const work =
      browser.name === 'chrome'
        ? ownWork(await tracedLoad(tab, address, isDone), extensionOrigin)
        : await profiledLoad(tab, address, extensionOrigin, isDone);
    return settings === undefined ? work : { ...work, counts: await countMentions(settings, address) };
  } finally {
    await tab.close();
  }
}

function addressFor(contender: Contender, { address, names }: PageCase): string {
  if (contender.kind === 'ours') return address;
  return addressWith(address, { rival: contender.rival, names: [...names], lists: false });
}

/**
 * Whether a contender is done with a page, as far as the page shows it.
 * @param primed the time that it took with a page that it marks, in ms: with twice that, it has begun with any
 */
function doneWith(
  contender: Contender,
  { mentions }: PageCase,
  primed: number,
): (page: Page) => Promise<boolean> {
  const tells = (expression: string) => (page: Page) => page.evaluate(expression) as Promise<boolean>;
  if (contender.kind === 'rival') return tells(`document.documentElement.hasAttribute('${resultAttribute}')`);
  if (mentions) return tells(`${marksNow} > 0`);
  const enough = performance.now() + patience + 2 * primed;
  return () => Promise.resolve(performance.now() > enough);
}
