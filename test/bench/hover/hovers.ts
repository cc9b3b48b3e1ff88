import type { Page } from 'puppeteer-core';
import { withPage } from '../../pages/openPage.ts';
import type { TestBrowser } from '../../support/browsers/launch.ts';
import { type Hovered, leave, marksInView, timeHover, type Watcher } from './hover.ts';

/** How often each kind of hover is timed; the first one of a page needs a page each. */
const warmHovers = 41;
const firstHovers = 9;

/** The hovers of each kind. */
export type Hovers = Readonly<Record<keyof typeof kinds, readonly Hovered[]>>;

/** What hovers are timed in. */
interface Setting {
  readonly browser: TestBrowser;
  readonly watcher: Watcher;
  readonly address: string;
}

/** What is warm when the pointer comes: of the page, the script that opens cards; of the background, its worker. */
export const kinds = {
  warm: 'page and background warm',
  first: 'first on a page, background warm',
  dead: 'page warm, background ended',
  firstDead: 'first on a page, background ended',
} as const;

/** Times hovers of all kinds, each over a mark of its own. */
export async function timeHovers(setting: Setting): Promise<Hovers> {
  const { browser, address } = setting;
  const onPage = <Result>(use: (page: Page) => Promise<Result>): Promise<Result> =>
    withPage(browser, address, use);
  const warm = await onPage((page) => hoverAll(page, setting, warmHovers + 1));
  const dead = await onPage((page) =>
    hoverAll(page, setting, firstHovers + 1, () => browser.killBackground()),
  );
  const first: Hovered[] = [];
  const firstDead: Hovered[] = [];
  for (let run = 0; run < firstHovers; run++) {
    first.push(...(await onPage((page) => hoverAll(page, setting, 1))));
    firstDead.push(...(await onPage((page) => hoverAll(page, setting, 1, () => browser.killBackground()))));
  }
  /* The first one on a page is a kind of its own. */
  return { warm: warm.slice(1), first, dead: dead.slice(1), firstDead };
}

/**
 * Hovers over marks all over a page.
 * @param before done before each hover
 */
async function hoverAll(
  page: Page,
  { watcher }: Setting,
  count: number,
  before = (): Promise<void> => Promise.resolve(),
): Promise<readonly Hovered[]> {
  const hovered: Hovered[] = [];
  const { height } = page.viewport()!;
  for (let screen = 0; hovered.length < count; screen++) {
    await watcher.call(page, 'scrollTo', screen * height);
    for (const mark of (await marksInView(page)).slice(0, count - hovered.length)) {
      await before();
      hovered.push(await timeHover(page, watcher, mark));
      await leave(page);
    }
  }
  return hovered;
}
