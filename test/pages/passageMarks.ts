import type { Page } from 'puppeteer-core';
import { until } from '../support/until.ts';
import { faultOfMarks } from './expected.ts';
import { findPassages } from './inPage/findPassages.ts';
import { inPage } from './inPage/inPage.ts';
import { readMarks } from './inPage/readMarks.ts';
import { settle } from './inPage/settle.ts';
import { visit, type Visited } from './inPage/visit.ts';
import { type Depth, type KnownMention, passageAttribute } from './passages.ts';

/** Longest time, in ms, that the largest pages may take to be read in a slow browser. */
const readingDeadline = 30_000;

/** Scrolls to a passage and reads its marks. */
export const marksOf = (page: Page, depth: Depth): Promise<Visited> =>
  inPage(page, { findPassages, readMarks, settle }, visit, passageAttribute, depth);

/** Waits until a passage has its marks. Pages are read from top to bottom: with its last passage, a page is read through. */
export async function waitForMarksOf(
  page: Page,
  depth: Depth,
  known: readonly KnownMention[],
): Promise<void> {
  let fault: string | undefined;
  try {
    await until(
      'the marks are there',
      async () => {
        fault = faultOfMarks((await marksOf(page, depth)).marks, known);
        return fault === undefined;
      },
      readingDeadline,
    );
  } catch (error) {
    throw new Error(`waited in vain for passage "${depth}": ${fault ?? 'unread'}`, { cause: error });
  }
}
