import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violationsInCard } from '../support/axe.ts';
import { hoverText, waitForMarks } from '../support/browsers/marks.ts';
import {
  type CardPredicate,
  type CardSnapshot,
  clickInCard,
  isAnswered,
  waitForCard,
  waitForNoCard,
} from '../support/browsers/shadow.ts';
import { elementsOf, textOf } from '../support/browsers/shadow-tree.ts';
import { readFixture } from '../support/fixtures.ts';
import { waitForText } from '../support/scene/controls.ts';
import { paste } from '../support/scene/paste.ts';
import { useScene } from '../support/scene/useScene.ts';
import { until } from '../support/until.ts';
import { page } from '../fixtures/pages/article.ts';

const said = `<p>Asked by a newspaper, the British NCSC declined to comment on Huawei.</p><textarea></textarea>`;

const scene = useScene({
  '/said': page(said),
  '/shut': { body: page(said), headers: { 'permissions-policy': 'clipboard-write=()' } },
  '/both': page('<p>Huawei was named again.</p><p>And 5G.</p>'),
});

const hover = async (path: string, text: string): Promise<Page> => {
  const tab = await scene.open(path);
  await hoverText(tab, text);
  await waitForCard(tab, isAnswered);
  return tab;
};

const button =
  (label: string): CardPredicate =>
  ({ name, attributes }, text) =>
    (name === 'button' || attributes['role'] === 'button') &&
    (attributes['aria-label'] === label || text === label);

/** A mention of another entity in a claim. */
const mention: CardPredicate = ({ attributes }) => attributes['class'] === 'mention';

const isStop: CardPredicate = ({ name, attributes }) =>
  name === 'button' || name === 'a' || attributes['tabindex'] === '0';

/** Opens the card of the first mention by the keyboard and tabs to the first element that satisfies the predicate. */
async function tabTo(tab: Page, wanted: CardPredicate): Promise<void> {
  await scene.browser.pressShortcut(tab, 'open-mention');
  const { children } = await waitForCard(tab, isAnswered);
  const stops = elementsOf(children).filter((element) => isStop(element, textOf([element])));
  const at = stops.findIndex((element) => wanted(element, textOf([element])));
  expect(at).toBeGreaterThanOrEqual(0);
  for (let stop = 0; stop <= at; stop += 1) await tab.keyboard.press('Tab');
}

const isBack = ({ text }: CardSnapshot): boolean => text.includes('Back to NCSC');

describe('a mention in a claim', () => {
  it('leads to what is known of it by a click, and there is a way back', async () => {
    const tab = await hover('/said', 'NCSC');
    await clickInCard(tab, mention);
    await waitForCard(tab, (card) => isAnswered(card) && isBack(card));
    await clickInCard(tab, button('Back to NCSC'));
    await waitForCard(tab, (card) => isAnswered(card) && !isBack(card));
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
  });

  it('leads there by the keyboard, with the focus on the heading, and back to where it was', async () => {
    const tab = await scene.open('/said');
    await waitForMarks(tab);
    await tabTo(tab, mention);
    await tab.keyboard.press('Enter');
    await waitForCard(tab, (card) => isAnswered(card) && isBack(card));
    await tab.keyboard.down('Shift');
    await tab.keyboard.press('Tab');
    await tab.keyboard.up('Shift');
    await tab.keyboard.press('Enter');
    await waitForCard(tab, (card) => isAnswered(card) && !isBack(card));
    await tab.keyboard.press('Enter');
    await waitForCard(tab, (card) => isAnswered(card) && isBack(card));
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
  });
});

describe('a claim', () => {
  it.each([
    ['with its citation', '/said'],
    ['where a page may not use the clipboard', '/shut'],
  ])('is copied %s', async (_, path) => {
    const tab = await hover(path, 'NCSC');
    expect(await copied(tab, 'Copy')).toMatch(/ — .+ \(.+\), Financial Times, .+2018, paragraph/u);
  });
});

/** Presses a button of the card that copies, and pastes what it has copied. */
async function copied(tab: Page, label: string): Promise<string> {
  await clickInCard(tab, button(label));
  await waitForCard(tab, ({ text }) => text.includes('Copied'));
  await tab.keyboard.press('Escape');
  await waitForNoCard(tab);
  await tab.click('textarea');
  await tab.keyboard.down('Control');
  await tab.keyboard.press('v');
  await tab.keyboard.up('Control');
  return until('it is pasted', () => tab.evaluate(() => document.querySelector('textarea')!.value));
}

const aftermath = JSON.parse(readFixture('dossiers/aftermath.json')) as { sources: object[] };

const second = JSON.stringify({
  ...aftermath,
  sources: aftermath.sources.map((source) => ({ ...source, url: 'https://ledger.example/a' })),
  id: 'second',
  name: 'A second view',
  entities: [
    {
      id: 'maker',
      name: 'Huawei',
      kind: 'organisation',
      description: 'As others see it.',
      aliases: ['Huawei'],
    },
  ],
  claims: [
    {
      id: 'other',
      topic: 'letter',
      text: 'The harbour has its own mind about the maker.',
      entities: ['maker'],
      attribution: { standing: 'on-record', speaker: 'The harbour master' },
      certainty: { level: 'assertion' },
      date: '2019-02-01',
      appearance: { source: 'ledger', paragraphs: [1] },
    },
  ],
});

describe('where several dossiers know the same', () => {
  it('the card says which one speaks, and lets another one', async () => {
    const options = await scene.browser.openExtensionPage('src/options/options.html');
    await paste(options, second);
    await waitForText(options, 'A second view');
    await options.close();
    const tab = await hover('/said', 'Huawei');
    const speaks = ({ html }: CardSnapshot): boolean => /aria-pressed="true"[^>]*"second\/maker"/u.test(html);
    expect(speaks(await waitForCard(tab))).toBe(false);
    await clickInCard(tab, button('A second view'));
    await waitForCard(tab, (card) => isAnswered(card) && speaks(card));
    await clickInCard(tab, button('Show the claims as background (1)'));
    await waitForCard(tab, ({ text }) => text.includes('The harbour has its own mind'));
    expect(await copied(tab, 'Copy as Markdown')).toContain('](https://ledger.example/a');
  });
});

describe('a mark that is out of place', () => {
  it('is left out on this site once the reader says so, and nowhere else', async () => {
    const tab = await hover('/both', '5G');
    await clickInCard(tab, button('Not this one'));
    await waitForCard(tab, ({ text }) => text.includes('Leave 5G unmarked on this site?'));
    await clickInCard(tab, button('Leave unmarked'));
    await waitForMarks(tab, (marks) => marks.length > 0 && marks.every(({ text }) => text !== '5G'));
    const elsewhere = await scene.browser.open(tab.url().replace('127.0.0.1', 'localhost'));
    await elsewhere.bringToFront();
    await waitForMarks(elsewhere, (marks) => marks.some(({ text }) => text === '5G'));
    expect((await scene.browser.errors()).map(({ text }) => text)).toEqual([]);
  });
});

describe('axe-core finds nothing wrong', () => {
  it.each(['light', 'dark'] as const)('with the card, in %s', async (scheme) => {
    const tab = await scene.open('/said');
    await scene.browser.setColorScheme(tab, scheme);
    await hoverText(tab, 'NCSC');
    await waitForCard(tab, isAnswered);
    expect(await violationsInCard(tab)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('with the list of mentions, in %s', async (scheme) => {
    const tab = await scene.open('/both');
    await scene.browser.setColorScheme(tab, scheme);
    await waitForMarks(tab);
    await scene.browser.pressShortcut(tab, 'list-mentions');
    await waitForCard(tab, ({ text }) => text.includes('was named again'));
    expect(await violationsInCard(tab)).toEqual([]);
  });
});
