import type { Page } from 'puppeteer-core';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { type Mark, waitForMarks } from '../../support/browsers/marks.ts';
import { isAnswered, waitForCard, waitForNoCard } from '../../support/browsers/shadow.ts';
import type { Bundle } from '../../support/bundle.ts';
import type * as InPage from './inPage.ts';

/** What runs in pages. */
export type Watcher = Bundle<typeof InPage>;

/** How long a hover took beyond the dwell, in ms, from the pointer's last move on. */
export interface Hovered {
  /** Until the card was painted, with claims or while it waits for them. */
  readonly card: number;
  /** Until the card was painted with its claims. */
  readonly claims: number;
  /** The same from when the page was told of the move, up to a frame after it. */
  readonly claimsSinceTold: number;
}

const hostName = 'sidelight-card';

/** The page's margin, where no text is. */
const margin = { x: 2, y: 2 } as const;

/** How far marks that are hovered must be from the viewport's top and bottom, in px. */
const inset = 20;

/** The marks in the viewport, once there are any. */
export async function marksInView(page: Page): Promise<readonly Mark[]> {
  const { height } = page.viewport()!;
  const inView = (marks: readonly Mark[]): readonly Mark[] =>
    marks.filter((mark) => mark.y > inset && mark.y + mark.height < height - inset);
  return inView(await waitForMarks(page, (marks) => inView(marks).length > 0));
}

/** Moves the real pointer to a mark in some steps, and times the card until it has its claims. */
export async function timeHover(page: Page, watcher: Watcher, mark: Mark): Promise<Hovered> {
  await watcher.call(page, 'watchCard', hostName);
  await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2, { steps: 5 });
  await watcher.call(page, 'firstPaint');
  await waitForCard(page, isAnswered);
  const { moved, told, painted } = await watcher.call(page, 'seenHover');
  const { showDelay } = defaultSettings;
  const last = painted.at(-1)!;
  return {
    card: painted[0]! - moved - showDelay,
    claims: last - moved - showDelay,
    claimsSinceTold: last - told - showDelay,
  };
}

/** Takes the pointer away from marks and cards, and waits until there is no card. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(margin.x, margin.y, { steps: 2 });
  await waitForNoCard(page);
}
