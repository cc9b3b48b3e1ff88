import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hoverText, waitForMarks } from '../support/browsers/marks.ts';
import { countColour, paintedPixels } from '../support/browsers/pixels.ts';
import { isAnswered, readCard, waitForCard, waitForNoCard } from '../support/browsers/shadow.ts';
import { control, press, type, waitForText } from '../support/scene/controls.ts';
import { openBoth as openBothOf, optionsPath, reset, waitForTexts } from '../support/scene/options.ts';
import { useScene } from '../support/scene/useScene.ts';
import { until } from '../support/until.ts';
import { page } from '../fixtures/pages/article.ts';

const scene = useScene({
  '/news': page('<p>Huawei may be shut out of 5G in Britain, and its masts ripped out by 2027.</p>'),
});
const openBoth = () => openBothOf(scene, '/news', ['Huawei', '5G']);

/** Turns 5G off and waits until the page follows, and with that whatever was set before. */
async function waitUntilFollowed(options: Page, tab: Page): Promise<void> {
  await press(options, '5G');
  await waitForTexts(tab, ['Huawei']);
}

describe('the options page', () => {
  it('turns an entity off and on, and open tabs follow without a reload', async () => {
    const { options, tab } = await openBoth();
    await tab.evaluate(() => Object.assign(window, { notReloaded: true }));
    await press(options, '5G');
    await waitForTexts(tab, ['Huawei']);
    await press(options, '5G');
    await waitForTexts(tab, ['Huawei', '5G']);
    expect(await tab.evaluate(() => 'notReloaded' in window)).toBe(true);
  });

  it('turns a dossier and everything off and on', async () => {
    const { options, tab } = await openBoth();
    for (const name of ['Mark mentions on pages', 'Huawei and British network security, December 2018']) {
      const toggle = await options.$$('input[role=switch]');
      expect(toggle.length).toBeGreaterThan(0);
      await pressLabelled(options, name);
      await waitForTexts(tab, []);
      await pressLabelled(options, name);
      await waitForTexts(tab, ['Huawei', '5G']);
    }
  });

  it('changes a colour, in its own preview and in open tabs', async () => {
    const { options, tab } = await openBoth();
    await press(options, 'Colour of Huawei: Rose');
    await press(options, 'Green');
    await waitForMarks(options, (marks) => marks[0]?.style === 'sidelight-green-sure');
    await tab.bringToFront();
    await waitForMarks(tab, (marks) => marks[0]?.style === 'sidelight-green-sure');
    await options.bringToFront();
    await reset(options);
    await tab.bringToFront();
    await waitForMarks(tab, (marks) => marks[0]?.style === 'sidelight-rose-sure');
  });

  it('opens real cards in its preview, as pages do', async () => {
    const options = await scene.browser.openExtensionPage(optionsPath);
    await options.bringToFront();
    await hoverText(options, '5G');
    await waitForCard(options, (card) => card.text.startsWith('5G') && isAnswered(card));
    await options.mouse.move(2, 2, { steps: 5 });
    await waitForNoCard(options);
    await press(options, 'Open cards only while Alt is held');
    await hoverText(options, 'Huawei');
    await options.keyboard.down('Alt');
    await waitForCard(options, (card) => card.text.startsWith('Huawei'));
    await options.keyboard.up('Alt');
    await reset(options);
  });

  it('has no bright slider in the dark, and shows how far it is set', async () => {
    const options = await scene.browser.openExtensionPage(optionsPath);
    await options.bringToFront();
    await scene.browser.setColorScheme(options, 'dark');
    const slider = await control(options, 'Open the card after');
    await slider.scrollIntoView();
    await until('the slider is painted in the accent, and nothing of it nearly white', async () => {
      const painted = await paintedPixels(options, (await slider.boundingBox())!);
      return countColour(painted, '#9db9f3') > 0 && countColour(painted, '#ffffff', 64) === 0;
    });
  });

  it('keeps what can’t be saved in its field, says why, and saves nothing', async () => {
    const { options } = await openBoth();
    await type(options, 'Open the card after, in milliseconds', '99999');
    await waitForText(options, 'Give a whole number from 0 to 2,000.');
    const field = await control(options, 'Open the card after, in milliseconds');
    expect(await field.evaluate((element) => (element as HTMLInputElement).value)).toBe('99999');
    const again = await scene.browser.openExtensionPage(optionsPath);
    const fresh = await control(again, 'Open the card after, in milliseconds');
    expect(await fresh.evaluate((element) => (element as HTMLInputElement).value)).toBe('300');
  });

  it('opens cards only with Alt when asked to', async () => {
    const { options, tab } = await openBoth();
    await press(options, 'Open cards only while Alt is held');
    await type(options, 'Open the card after, in milliseconds', '0');
    await waitUntilFollowed(options, tab);
    await hoverText(tab, 'Huawei');
    await tab.evaluate(
      () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => {
            requestAnimationFrame(drawn);
          });
        }),
    );
    expect(await readCard(tab)).toBeNull();
    await tab.keyboard.down('Alt');
    await waitForCard(tab, ({ text }) => text.startsWith('Huawei'));
    await tab.keyboard.up('Alt');
    await reset(options);
  });

  it('turns Sidelight off for a site', async () => {
    const { options, tab } = await openBoth();
    await type(options, 'Turn off on this site', 'http://not a site');
    await press(options, 'Add');
    await waitForText(options, 'Give a host name such as example.org.');
    await type(options, 'Turn off on this site', '127.0.0.1');
    await press(options, 'Add');
    await waitForTexts(tab, []);
    await press(options, 'Turn Sidelight on for 127.0.0.1');
    await waitForTexts(tab, ['Huawei', '5G']);
  });

  it('links claims to their passage once the reader has set the source’s address', async () => {
    const { options, tab } = await openBoth();
    const label = 'Address of “Huawei caves in to UK’s security demands”';
    await type(options, label, 'https://example.org/story');
    await waitUntilFollowed(options, tab);
    await hoverText(tab, 'Huawei');
    const { html } = await waitForCard(tab, (card) => card.text.includes('Open the passage'));
    expect(html).toMatch(/href="https:\/\/example\.org\/story#:~:text=/);
    await options.bringToFront();
    await type(options, label, 'javascript:alert(1)');
    await waitForText(options, 'An address starts with http:// or https://.');
    await reset(options);
  });
});

describe('what was chosen', () => {
  it('survives a restart of the browser', async () => {
    const before = await openBoth();
    await press(before.options, '5G');
    await waitForTexts(before.tab, ['Huawei']);
    await scene.browser.restart();
    const tab = await scene.open('/news');
    await waitForTexts(tab, ['Huawei']);
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    expect((await readCard(tab))?.text).toMatch(/^Huawei/);
    const options = await scene.browser.openExtensionPage(optionsPath);
    await reset(options);
    await waitForTexts(tab, ['Huawei', '5G']);
    expect(await scene.browser.errors()).toEqual([]);
  });
});

/** Presses the switch that is labelled by another element. */
async function pressLabelled(options: Page, name: string): Promise<void> {
  await options.bringToFront();
  const handle = await options.evaluateHandle((wanted: string) => {
    for (const input of document.querySelectorAll<HTMLInputElement>('input[role=switch]')) {
      const by = input.getAttribute('aria-labelledby');
      const label = by === null ? input.labels?.[0] : document.getElementById(by);
      if (label?.textContent?.trim().startsWith(wanted) === true) return input;
    }
    return null;
  }, name);
  const input = handle.asElement() as ElementHandle | null;
  if (input === null) throw new Error(`There is no switch “${name}”.`);
  await input.scrollIntoView();
  await input.click();
}
