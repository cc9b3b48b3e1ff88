import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/protocol/library.ts';
import { page } from '../fixtures/pages/article.ts';
import { waitForMarks } from '../support/browsers/marks.ts';
import { control, press, type, waitForText } from '../support/scene/controls.ts';
import { openBoth as openBothOf, optionsPath, reset, waitForTexts } from '../support/scene/options.ts';
import { useScene } from '../support/scene/useScene.ts';
import { until } from '../support/until.ts';

const scene = useScene({
  '/news': page('<p>Huawei may be shut out of 5G in Britain, and its masts ripped out by 2027.</p>'),
});
const openBoth = () => openBothOf(scene, '/news', ['Huawei', '5G']);

describe('a search among the options', () => {
  /** The labels and headings that a reader still sees of all that can be set. */
  const shown = (options: Page): Promise<string[]> =>
    options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(h2, label, legend, summary, button)')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.innerText.trim()),
    );

  it('leaves what it finds, marks the words, and goes there with Enter; Escape brings all back', async () => {
    const options = await scene.browser.openExtensionPage(optionsPath);
    await options.bringToFront();
    const field = await control(options, 'Search options');
    const all = await shown(options);
    await field.click();
    await options.keyboard.type('ALT held');
    await waitForText(options, '1 found');
    expect(await shown(options)).toEqual(['Cards', 'Open cards only while Alt is held']);
    expect(await foundWords(options)).toEqual(expect.arrayContaining(['Alt', 'held']));
    await options.keyboard.press('Enter');
    await options.keyboard.press(' ');
    expect(await options.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
    await options.keyboard.press(' ');
    await field.focus();
    await options.keyboard.press('Escape');
    await until('all is there again', async () => (await shown(options)).join() === all.join());
    expect(await foundWords(options)).toEqual([]);
  });

  it('finds entities by their names and says when nothing is found', async () => {
    const options = await scene.browser.openExtensionPage(optionsPath);
    await type(options, 'Search options', 'younger');
    await waitForText(options, '1 found');
    expect(await shown(options)).toEqual([
      'Dossiers',
      'Entities',
      'Alex Younger',
      expect.stringMatching(/./),
    ]);
    await type(options, 'Search options', 'zebra');
    await waitForText(options, 'No option, dossier, entity or site here says “zebra”.');
    await press(options, 'Clear the search');
    await control(options, 'Mark mentions on pages');
  });
});

describe('the shortcuts', () => {
  it('are told with the keys that the browser has for them', async () => {
    const options = await scene.browser.openExtensionPage(optionsPath);
    await waitForText(options, 'Go to the next mention on the page');
    const keys = await options.$$eval('.keys', (all) => all.map(({ textContent }) => textContent));
    expect(keys).toEqual(expect.arrayContaining(['AltShift.', 'AltShift,', 'AltShiftK', 'AltShiftL']));
  });
});

describe('an entity that a card has turned off on a site', () => {
  it('is listed with its site, turned on there again, and that undone', async () => {
    const { options, tab } = await openBoth();
    await options.evaluate(turnOffEntity, '127.0.0.1');
    await waitForTexts(tab, ['5G']);
    await press(options, 'Mark Huawei on 127.0.0.1');
    await waitForText(options, 'Huawei is marked on 127.0.0.1 again.');
    await waitForTexts(tab, ['Huawei', '5G']);
    await press(options, 'Undo');
    await waitForTexts(tab, ['5G']);
    await reset(options);
  });
});

describe('a step that takes something away', () => {
  it('is undone as a whole, with the keyboard alone', async () => {
    const { options, tab } = await openBoth();
    await press(options, '5G');
    await press(options, 'Colour of Huawei: Rose');
    await press(options, 'Green');
    await options.keyboard.press('Escape');
    await type(options, 'Turn off on this site', 'a.example');
    await press(options, 'Add');
    await control(options, 'Turn Sidelight on for a.example');
    await reset(options);
    await waitForTexts(tab, ['Huawei', '5G']);
    await options.bringToFront();
    await (await control(options, 'Undo')).focus();
    await options.keyboard.press('Enter');
    await waitForTexts(tab, ['Huawei']);
    await waitForMarks(tab, (marks) => marks[0]?.style === 'sidelight-green-sure');
    await options.bringToFront();
    /* The row goes with its button; Enter twice takes it away and brings it back. */
    await (await control(options, 'Turn Sidelight on for a.example')).focus();
    await options.keyboard.press('Enter');
    await waitForText(options, 'Sidelight is on for a.example again.');
    await until('the undo has the focus', () =>
      options.evaluate(() => document.activeElement?.textContent === 'Undo'),
    );
    await options.keyboard.press('Enter');
    await control(options, 'Turn Sidelight on for a.example');
    await reset(options);
  });
});

describe('with the keyboard', () => {
  it('the first stop leads past what is beside the options', async () => {
    const options = await scene.browser.openExtensionPage(optionsPath);
    await options.bringToFront();
    await control(options, 'Mark mentions on pages');
    await options.keyboard.press('Tab');
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the options');
    await options.keyboard.press('Enter');
    await options.keyboard.press('Tab');
    const label = await options.evaluate(
      () => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent,
    );
    expect(label).toBe('Mark mentions on pages');
  });
});

/** Stores what a card's button stores: that the first entity is left unmarked on a site. Runs in the options page. */
async function turnOffEntity(site: string): Promise<void> {
  interface Ask {
    runtime: { sendMessage(message: object): Promise<{ reply: Library }> };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Ask; chrome: Ask };
  const { runtime } = browser ?? chrome;
  const { reply } = await runtime.sendMessage({ name: 'get-library', request: {} });
  const [{ dossier }] = reply.dossiers as [Library['dossiers'][number]];
  const entitiesOff = { [site]: [`${dossier.id}/${dossier.entities[0]!.id}`] };
  await runtime.sendMessage({
    name: 'save-settings',
    request: { settings: { ...reply.settings, entitiesOff } },
  });
}

/** The words that are painted as found. */
const foundWords = (options: Page): Promise<string[]> =>
  options.evaluate(() =>
    Array.from(CSS.highlights.get('found') ?? [], (range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }),
  );
