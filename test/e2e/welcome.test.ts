import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { page } from '../fixtures/pages/article.ts';
import { hoverText, waitForMarks } from '../support/browsers/marks.ts';
import { welcomePath } from '../support/browsers/launch.ts';
import { isAnswered, waitForCard, waitForNoCard } from '../support/browsers/shadow.ts';
import { control, press, waitForText } from '../support/scene/controls.ts';
import { useScene } from '../support/scene/useScene.ts';
import { until } from '../support/until.ts';

/** Asks from a page of the extension for the addresses of all tabs. */
const tabs = (own: Page): Promise<string[]> =>
  own.evaluate(async () => {
    interface Api {
      tabs: { query(what: object): Promise<{ url?: string }[]> };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).tabs.query({})).map(({ url = '' }) => url);
  });

describe('the page after the install', () => {
  const scene = useScene({}, { closesWelcome: false });
  /** How many tabs show it, the one that is asked from aside. */
  const shown = async (own: Page): Promise<number> =>
    (await tabs(own)).filter((url) => url.endsWith(welcomePath)).length;

  it('comes by itself, once, and not again at an update', async () => {
    const options = await scene.browser.openExtensionPage('src/options/options.html');
    await until('the reader is welcomed', async () => (await shown(options)) === 1);
    /* The update closes the extension's pages; once open tabs are marked anew, all that it does has been done. */
    await scene.browser.install();
    const after = await scene.browser.openExtensionPage('src/options/options.html');
    await waitForMarks(after);
    expect(await shown(after)).toBe(0);
  });
});

describe('the welcome', () => {
  const scene = useScene({ '/news': page('<p>Huawei may be shut out of 5G in Britain.</p>') });
  const open = async (): Promise<Page> => {
    const welcome = await scene.browser.openExtensionPage(welcomePath);
    await welcome.bringToFront();
    return welcome;
  };

  it('shows an example whose marks open real cards, with other claims than the one that is read', async () => {
    const welcome = await open();
    const marks = await waitForMarks(welcome, (all) => all.length > 4);
    expect(new Set(marks.map(({ text }) => text)).size).toBeGreaterThan(4);
    const [mark] = marks;
    await hoverText(welcome, mark!.text);
    const card = await waitForCard(welcome, isAnswered);
    expect(card.text.startsWith(mark!.text)).toBe(true);
    const passages = await welcome.$$eval('.lines p', (all) =>
      all.map(({ textContent }) => textContent ?? ''),
    );
    expect(card.text.replaceAll('\n', ' ')).not.toContain(passages[0]);
    await welcome.keyboard.press('Escape');
    await waitForNoCard(welcome);
  });

  it('lets the keyboard open a card, and comes back from it', async () => {
    const welcome = await open();
    await waitForMarks(welcome);
    await (await control(welcome, 'Open the first card')).focus();
    await welcome.keyboard.press('Enter');
    await waitForCard(welcome, isAnswered);
    expect(await welcome.evaluate(() => document.activeElement?.localName)).toBe('sidelight-card');
    await welcome.keyboard.press('Escape');
    await waitForNoCard(welcome);
    await until('the focus is back', () =>
      welcome.evaluate(() => document.activeElement?.textContent === 'Open the first card'),
    );
  });

  it('opens the options', async () => {
    const welcome = await open();
    await press(welcome, 'Open the options');
    await until('the options are open', async () =>
      (await tabs(welcome)).some((url) => url.endsWith('src/options/options.html')),
    );
  });

  it('asks for access where the reader has taken it, and is done once it is back', async () => {
    await scene.browser.setHostAccess(false);
    const welcome = await open();
    await waitForText(welcome, 'One thing is missing: access to pages');
    await control(welcome, 'Allow on all sites');
    await scene.browser.setHostAccess(true);
    await until('nothing is missing any more', () =>
      welcome.evaluate(() => !document.body.innerText.includes('One thing is missing')),
    );
    await waitForMarks(await scene.open('/news'));
    expect(await scene.browser.errors()).toEqual([]);
  });
});
