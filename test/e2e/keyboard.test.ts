import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readMarks, waitForMarks } from '../support/browsers/marks.ts';
import { isAnswered, readCard, waitForCard, waitForNoCard } from '../support/browsers/shadow.ts';
import { optionsPath } from '../support/scene/options.ts';
import { badgeOf } from '../support/scene/toolbar.ts';
import { useScene } from '../support/scene/useScene.ts';
import { until } from '../support/until.ts';
import { page } from '../fixtures/pages/article.ts';

const far = '<p style="margin-top:3000px">';

const scene = useScene({
  '/three': page(
    `<input id="i" autofocus><p>Huawei first.</p><p>5G second.</p>${far}The British NCSC third.</p>`,
  ),
  '/framed': page(
    `<p>Huawei first.</p><iframe width="600" height="200" srcdoc="<p>Huawei inside.</p>"></iframe><p>5G at last.</p>`,
  ),
  '/none': page('<p>Nothing to see here.</p>'),
  '/scrolled': page(`<p>Huawei first.</p>${far}5G second.</p>${far}Huawei third.</p>${far}End.</p>`),
});

const press = (
  tab: Page,
  ...names: readonly Parameters<typeof scene.browser.pressShortcut>[1][]
): Promise<void> =>
  names.reduce(
    (before, name) => before.then(() => scene.browser.pressShortcut(tab, name)),
    Promise.resolve(),
  );

/** The current mention's text and whether it is on the screen; undefined where none is current. */
async function currentIn(frame: Page | Frame): Promise<{ text: string; y: number } | undefined> {
  return (await readMarks(frame)).find(({ style }) => style === 'sidelight-current');
}

async function waitForCurrent(frame: Page | Frame, text: string): Promise<number> {
  return until(`“${text}” is current`, async () => {
    const current = await currentIn(frame);
    return current?.text === text && current.y > 0 && current.y < 800 && current.y;
  });
}

const focused = (tab: Page): Promise<string | undefined> =>
  tab.evaluate(() => {
    const { id = '', localName } = document.activeElement ?? {};
    return id === '' ? localName : id;
  });

/** The page with a frame, once the background has counted all mentions: the marks are there some ms before. */
async function openFramed(): Promise<{ tab: Page; frame: Frame }> {
  const options = await scene.browser.openExtensionPage(optionsPath);
  const tab = await scene.open('/framed');
  const frame = tab.frames()[1]!;
  await waitForMarks(tab, (marks) => marks.length === 2);
  await waitForMarks(frame);
  const address = `${scene.server.origin}/framed`;
  await until('all mentions are counted', async () => (await badgeOf(options, address)) === '3');
  await options.close();
  await tab.bringToFront();
  return { tab, frame };
}

describe('the shortcuts', () => {
  it('go to the next mention, scroll it into view, and go on from the start', async () => {
    const tab = await scene.open('/three');
    await waitForMarks(tab);
    for (const text of ['Huawei', '5G', 'NCSC', 'Huawei']) {
      await press(tab, 'next-mention');
      await waitForCurrent(tab, text);
    }
    await press(tab, 'previous-mention');
    await waitForCurrent(tab, 'NCSC');
    await press(tab, 'previous-mention');
    await waitForCurrent(tab, '5G');
    expect(await focused(tab)).toBe('i');
  });

  it('start with what the reader sees', async () => {
    const tab = await scene.open('/scrolled');
    await waitForMarks(tab);
    await tab.evaluate(() => scrollTo(0, 3_050));
    await press(tab, 'next-mention');
    await waitForCurrent(tab, '5G');
  });

  it('go into frames and out of them', async () => {
    const { tab, frame } = await openFramed();
    await press(tab, 'next-mention');
    await waitForCurrent(tab, 'Huawei');
    await press(tab, 'next-mention');
    await waitForCurrent(tab, '5G');
    await press(tab, 'next-mention');
    await waitForCurrent(frame, 'Huawei');
    await until('only one mention is current', async () => (await currentIn(tab)) === undefined);
    await press(tab, 'next-mention');
    await waitForCurrent(tab, 'Huawei');
    await until('only one mention is current', async () => (await currentIn(frame)) === undefined);
  });

  it.each([
    ['Escape', (tab: Page) => tab.keyboard.press('Escape')],
    [
      'Shift and Tab, out at its start',
      async (tab: Page) => {
        await tab.keyboard.down('Shift');
        await tab.keyboard.press('Tab');
        await tab.keyboard.up('Shift');
      },
    ],
  ])('open the claims of the current mention, with the focus in them until %s', async (_, leave) => {
    const tab = await scene.open('/three');
    await waitForMarks(tab);
    await tab.click('#i');
    await press(tab, 'next-mention');
    await waitForCurrent(tab, 'Huawei');
    await press(tab, 'open-mention');
    await waitForCard(tab, isAnswered);
    await until('the card has the focus', async () => (await focused(tab)) === 'sidelight-card');
    await leave(tab);
    await waitForNoCard(tab);
    expect(await focused(tab)).toBe('i');
  });

  it('open the claims of the first mention in view where none is current', async () => {
    const tab = await scene.open('/scrolled');
    await waitForMarks(tab);
    await press(tab, 'open-mention');
    const { text } = await waitForCard(tab, isAnswered);
    expect(text).toMatch(/^Huawei/u);
    await waitForCurrent(tab, 'Huawei');
  });

  it('list all mentions of all frames, to be filtered and gone to', async () => {
    const { tab, frame } = await openFramed();
    await press(tab, 'list-mentions');
    const { html } = await waitForCard(tab, ({ text }) => text.includes('Huawei inside.'));
    expect(html).toContain('aria-label="Mentions on this page"');
    expect((await readCard(tab))?.text).toContain('5G at last.');
    await tab.keyboard.type('inside');
    await waitForCard(tab, ({ text }) => !text.includes('5G at last.'));
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await waitForNoCard(tab);
    await waitForCurrent(frame, 'Huawei');
    await waitForCard(frame, isAnswered);
  });

  it('say it where there is nothing to list', async () => {
    const tab = await scene.open('/none');
    await waitForMarks(tab, (marks) => marks.length === 0);
    await press(tab, 'list-mentions');
    await waitForCard(tab, ({ text }) => text.includes('Nothing on this page is known'));
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await scene.browser.errors()).toEqual([]);
  });
});
