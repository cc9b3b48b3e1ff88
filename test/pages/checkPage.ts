import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../support/browsers/launch.ts';
import { type AnsweredCard, checkCard } from './checkCard.ts';
import { type Comparison, compareWith, serialisePage } from './compareNodes.ts';
import { faultOfMarks } from './expected.ts';
import { findPassages, isShown } from './inPage/findPassages.ts';
import { inPage } from './inPage/inPage.ts';
import { type PageMark, readMarks } from './inPage/readMarks.ts';
import { settle } from './inPage/settle.ts';
import { sweep } from './inPage/sweep.ts';
import type { NewErrors } from './newErrors.ts';
import { withPage } from './openPage.ts';
import { type Depth, passageAttribute, passages, sentinel } from './passages.ts';
import { marksOf, waitForMarksOf } from './passageMarks.ts';

/** A page as it is served. */
export interface PageCase {
  readonly name: string;
  /** Its number among the pages. */
  readonly turn: number;
  readonly depths: readonly Depth[];
  /** Addresses. */
  readonly withPassages: string;
  readonly withSentinel: string;
}

/** The same browser without and with Sidelight. */
export interface BrowserPair {
  readonly bare: TestBrowser;
  readonly sidelight: TestBrowser;
  readonly newErrors: NewErrors;
}

/** What a page turned out to be like. */
export interface PageResult {
  readonly name: string;
  readonly faults: readonly string[];
  readonly shown: readonly Depth[];
  /** Depths whose passage the page itself hides: nothing is marked there. */
  readonly hidden: readonly Depth[];
  readonly card: AnsweredCard | undefined;
  /** The page's own marks, without any passage in it. */
  readonly own: readonly PageMark[];
  readonly milliseconds: number;
}

/** Characters of context on each side of a mark: enough to tell its sense. */
const contextLength = 20;

/** Checks one page from beginning to end. */
export async function checkPage(
  { bare, sidelight, newErrors }: BrowserPair,
  page: PageCase,
): Promise<PageResult> {
  const start = performance.now();
  const faults: string[] = [];
  let plain: { text: string; shown: readonly Depth[] } = { text: '', shown: [] };
  let card: AnsweredCard | undefined;
  let own: readonly PageMark[] = [];
  /** Notes what goes wrong in a step and goes on with the next, so that one report has all that is wrong. */
  const step = async (what: string, run: () => Promise<void>): Promise<void> => {
    try {
      await run();
    } catch (error) {
      faults.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  await step('without Sidelight', async () => {
    plain = await withPage(bare, page.withPassages, async (opened) => ({
      text: (await serialisePage(opened)).text,
      shown: await shownPassages(opened),
    }));
  });
  const hidden = page.depths.filter((depth) => !plain.shown.includes(depth));
  await step('with Sidelight', () =>
    withPage(sidelight, page.withPassages, async (opened, outside) => {
      await step('marks', () => checkMarks(opened, page.depths, plain.shown, faults));
      await step('nodes and card', async () => {
        const comparison = compareWith(plain.text, faults);
        card = await checkNodesAndCard(opened, plain.shown, page.turn, comparison);
        if (card === undefined) faults.push('no mark of a passage can be reached by the pointer');
      });
      faults.push(...outside.map((address) => `${address} has answered`));
    }),
  );
  await step('own marks', async () => {
    own = await withPage(sidelight, page.withSentinel, readOwnMarks);
  });
  faults.push(...(await newErrors()));
  const milliseconds = performance.now() - start;
  return { name: page.name, faults, shown: plain.shown, hidden, card, own, milliseconds };
}

const shownPassages = (page: Page): Promise<readonly Depth[]> =>
  inPage(
    page,
    { findPassages, isShown },
    (helpers, attribute) =>
      Object.entries(helpers.findPassages(attribute)).flatMap(([depth, passage]) =>
        helpers.isShown(passage) ? [depth as Depth] : [],
      ),
    passageAttribute,
  );

/**
 * Requires exactly the known marks in every passage: none where the page hides it.
 * @param shown in the order in which a page is read
 */
async function checkMarks(
  page: Page,
  depths: readonly Depth[],
  shown: readonly Depth[],
  faults: string[],
): Promise<void> {
  const last = shown.at(-1);
  if (last === undefined) throw new Error('the page shows none of the passages');
  await waitForMarksOf(page, last, passages[last].mentions);
  for (const depth of depths) {
    const mentions = shown.includes(depth) ? passages[depth].mentions : [];
    const fault = faultOfMarks((await marksOf(page, depth)).marks, mentions);
    if (fault !== undefined) faults.push(`passage "${depth}": ${fault}`);
  }
}

/** Compares the page's nodes before, while and after a card is open. */
async function checkNodesAndCard(
  page: Page,
  shown: readonly Depth[],
  turn: number,
  compare: Comparison,
): Promise<AnsweredCard | undefined> {
  compare('before a card was open', await serialisePage(page), 0);
  const card = await checkCard(page, shown, turn, async () => {
    compare('while a card is open', await serialisePage(page), 1);
  });
  compare('after the card has closed', await serialisePage(page), 0);
  return card;
}

async function readOwnMarks(page: Page): Promise<readonly PageMark[]> {
  await waitForMarksOf(page, 'end', sentinel.mentions);
  const { marks } = await inPage(page, { readMarks, settle }, sweep, passageAttribute, contextLength);
  return marks.filter(({ passage }) => passage === null);
}
