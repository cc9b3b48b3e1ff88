import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { adoptSharedNode, speaksBidi } from './bidi.ts';
import { frameOf } from './frame.ts';
import { adoptChromeNode, readChromeShadow } from './shadow-chrome.ts';
import { readFirefoxShadow } from './shadow-firefox.ts';
import { elementsOf, markupOf, type ReadElement, type ReadNode, textOf } from './shadow-tree.ts';

export type { ReadElement } from './shadow-tree.ts';

/** The one element that Sidelight adds to a page; its closed shadow root holds the card. */
const hostName = 'sidelight-card';

/** What the card showed at the moment of reading. */
export interface CardSnapshot {
  /** What a reader can read: one line per block. */
  readonly text: string;
  /** The tree as markup, to look at when a test fails. */
  readonly html: string;
  readonly children: readonly ReadNode[];
}

/** Chooses an element of the card, such as `({ name, attributes }) => name === 'button' && …`; `text` is its own. */
export type CardPredicate = (element: ReadElement, text: string) => boolean;

/** Reads the card through the closed root, or null where there is none. */
export async function readCard(page: Page | Frame): Promise<CardSnapshot | null> {
  const frame = frameOf(page);
  // `>>>` also looks into open shadow roots, where a dialog may hold the host.
  const host = await frame.$(`>>> ${hostName}`);
  if (host === null) return null;
  try {
    const children = await (speaksBidi(frame.page().browser())
      ? readFirefoxShadow(frame, host)
      : readChromeShadow(frame, host));
    return { text: textOf(children), html: markupOf(children), children };
  } finally {
    await host.dispose();
  }
}

/** Whether a card has what it asked for, claims or that none bears: only then it names a dossier. */
export const isAnswered = ({ html }: CardSnapshot): boolean => html.includes('<footer');

/** Waits until there is a card that satisfies the predicate. */
export function waitForCard(
  page: Page | Frame,
  predicate: (card: CardSnapshot) => boolean = ({ text }) => text !== '',
): Promise<CardSnapshot> {
  return until('the card shows it', async () => {
    const card = await readCard(page);
    return card !== null && predicate(card) ? card : null;
  });
}

/** Waits until the card's host has left the page. */
export async function waitForNoCard(page: Page | Frame): Promise<void> {
  await until('the card is gone', async () => (await readCard(page)) === null);
}

/** The first element of the card that satisfies the predicate, as a handle. */
export async function cardElement(page: Page | Frame, predicate: CardPredicate): Promise<ElementHandle> {
  const frame = frameOf(page);
  const card = await readCard(frame);
  const found = elementsOf(card?.children ?? []).find((element) => predicate(element, textOf([element])));
  if (found === undefined)
    throw new Error(`No such element in the card: ${card?.html ?? 'there is no card'}`);
  return typeof found.reference === 'string'
    ? adoptSharedNode(frame, found.reference)
    : adoptChromeNode(frame, found.reference);
}

/** Where an element of the card is, in the page's viewport. */
export async function cardBox(
  page: Page | Frame,
  predicate: CardPredicate,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const element = await cardElement(page, predicate);
  const box = await element.boundingBox();
  if (box === null) throw new Error('That element of the card is not rendered.');
  return box;
}

/** Clicks an element of the card with the real pointer, which travels there in steps. */
export async function clickInCard(page: Page | Frame, predicate: CardPredicate): Promise<void> {
  const { x, y, width, height } = await cardBox(page, predicate);
  const { mouse } = frameOf(page).page();
  await mouse.move(x + width / 2, y + height / 2, { steps: 5 });
  await mouse.click(x + width / 2, y + height / 2);
}
