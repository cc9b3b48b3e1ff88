import type { Page } from 'puppeteer-core';
import { hoverText, type Mark, waitForMarks } from '../../support/browsers/marks.ts';
import {
  type CardPredicate,
  type CardSnapshot,
  cardElement,
  clickInCard,
  isAnswered,
  waitForCard,
} from '../../support/browsers/shadow.ts';
import { until } from '../../support/until.ts';
import { narrow, type Size, type Studio, type Subject } from './studio.ts';

/** How much of the page is seen above a mark that was out of sight, in px. */
const above = 200;

/** Rests the pointer on a mark of a page until its card has what it asked for. */
export async function openCard(studio: Studio, path: string, text: string, size?: Size): Promise<Page> {
  const page = await studio.open(path, size);
  const isWanted = (mark: Mark): boolean => mark.text === text;
  const marks = await waitForMarks(page, (all) => all.some(isWanted));
  const { y } = marks.find(isWanted)!;
  if (y > page.viewport()!.height) await page.evaluate((top) => scrollTo(0, top), y - above);
  await hoverText(page, text);
  await waitForCard(page, isAnswered);
  return page;
}

/** A button of the card by how its words start. */
export const button =
  (words: string): CardPredicate =>
  ({ name, attributes }, text) =>
    name === 'button' && (attributes['aria-label'] ?? text).startsWith(words);

/** Presses an element of the card, and waits until the card is as it makes it. */
export async function pressInCard(
  page: Page,
  pressed: CardPredicate,
  isAsWanted: (card: CardSnapshot) => boolean,
): Promise<void> {
  const element = await cardElement(page, pressed);
  await element.scrollIntoView();
  await clickInCard(page, pressed);
  await waitForCard(page, (card) => isAnswered(card) && isAsWanted(card));
}

const isMention: CardPredicate = ({ attributes }) => attributes['class'] === 'mention';

/** The card where claims bear on the sentence, where none does, and all that it leads to. */
export const card: Subject = async (studio) => {
  const page = await openCard(studio, '/demo.html', 'Huawei');
  await studio.shoot(page, 'card');
  await pressInCard(page, button('Show all'), ({ text }) => !text.includes('Show all'));
  await studio.shoot(page, 'card-all');
  await page.close();

  const nested = await openCard(studio, '/bears', 'Huawei');
  await studio.shoot(nested, 'card-bears');
  await pressInCard(nested, button('Keep this card'), ({ html }) => html.includes('aria-pressed="true"'));
  await studio.shoot(nested, 'card-pinned');
  await pressInCard(nested, isMention, ({ text }) => text.includes('Back to'));
  await studio.shoot(nested, 'card-nested');
  await nested.close();

  const none = await openCard(studio, '/none', 'Huawei');
  await studio.shoot(none, 'card-none');
  await pressInCard(none, button('Not this one'), ({ text }) => text.includes('on this site?'));
  await studio.shoot(none, 'card-question');
  await pressInCard(none, button('Show the claims'), ({ html }) => html.includes('<li'));
  await studio.shoot(none, 'card-background');
  await none.close();

  const unsure = await openCard(studio, '/unsure', 'IDC');
  await studio.shoot(unsure, 'card-unsure');
  await unsure.close();
};

/** The card in small windows, on a page of another direction, zoomed, and with the focus in it. */
export const places: Subject = async (studio) => {
  const small = await openCard(studio, '/demo.html', 'Huawei', narrow);
  await studio.shoot(small, 'card-narrow');
  await small.close();

  const other = await openCard(studio, '/right-to-left', 'Huawei');
  await studio.shoot(other, 'card-right-to-left');
  await other.close();

  const keys = await studio.open('/bears');
  await waitForMarks(keys);
  await studio.browser.pressShortcut(keys, 'open-mention');
  await waitForCard(keys, isAnswered);
  for (let stop = 0; stop < 3; stop += 1) await keys.keyboard.press('Tab');
  await studio.shoot(keys, 'card-focus');
  await keys.close();

  const zoomed = await studio.open('/bears');
  await setZoom(studio, zoomed.url(), 2);
  await zoomed.bringToFront();
  await until('the page is zoomed', () => zoomed.evaluate(() => devicePixelRatio === 2));
  await hoverText(zoomed, 'Huawei');
  await waitForCard(zoomed, isAnswered);
  await studio.shoot(zoomed, 'card-zoomed');
  await setZoom(studio, zoomed.url(), 1);
  await zoomed.close();
};

interface Api {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    setZoom(id: number, factor: number): Promise<void>;
  };
}

/** Zooms a tab as a reader does. */
async function setZoom({ browser }: Studio, address: string, zoom: number): Promise<void> {
  const options = await browser.openExtensionPage('src/options/options.html');
  await options.evaluate(
    async (wanted, factor) => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const found = (await tabs.query({})).find(({ url }) => url === wanted);
      await tabs.setZoom(found!.id, factor);
    },
    address,
    zoom,
  );
  await options.close();
}
