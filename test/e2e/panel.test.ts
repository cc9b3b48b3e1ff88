import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from '../fixtures/pages/article.ts';
import { violationsOf } from '../support/axe.ts';
import { readMarks, waitForMarks } from '../support/browsers/marks.ts';
import { control, press, waitForText } from '../support/scene/controls.ts';
import { waitForSidePanel } from '../support/scene/sidePanel.ts';
import { openPanel, openPopup } from '../support/scene/toolbar.ts';
import { useScene } from '../support/scene/useScene.ts';
import { until } from '../support/until.ts';

const far = '<p style="margin-block-start:3000px"></p>';
const news =
  'Inspectors in Banbury found shortcomings in the way Huawei makes software for British networks.';

const scene = useScene({
  '/news': page(
    `<h1>Britain inspects network equipment</h1><p>${news}</p>${far}<p id="last">Masts for 5G stand here.</p>
     <iframe id="frame" src="/inner" width="600" height="300"></iframe>`,
  ),
  '/inner': page(`<p>Huawei in a frame.</p>${far}<p id="deep">Far down, 5G in the frame.</p>`),
  '/other': page('<p>The British NCSC has an office.</p>'),
  '/none': page('<p>Nothing to see here.</p>'),
});

let opened: Page[] = [];
afterEach(async () => {
  for (const one of opened) await one.close();
  opened = [];
});

/** Opens a page with its panel, once that lists this sentence. */
async function openBoth(path: string, sentence: string): Promise<{ tab: Page; panel: Page }> {
  const tab = await scene.open(path);
  await waitForMarks(tab);
  const panel = await openPanel(scene.browser, tab.url());
  opened = [tab, panel];
  await waitForText(panel, sentence);
  return { tab, panel };
}

/** Waits until the current mention is this one, and in sight. */
async function waitForFlash(tab: Page, frame: Frame, text: string): Promise<void> {
  await tab.bringToFront();
  await until(`“${text}” is flashed`, async () => {
    const current = (await readMarks(frame)).find(({ style }) => style === 'sidelight-current');
    const height = await frame.evaluate(() => innerHeight);
    return current?.text === text && current.y >= 0 && current.y < height;
  });
}

const groupsOf = (panel: Page): Promise<string[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('summary')].map(({ innerText }) =>
      innerText.replaceAll(/\s+/g, ' ').trim(),
    ),
  );

describe('the side panel', () => {
  it('lists the mentions of the page and its frames by entity, with the claims that fit best', async () => {
    const { panel } = await openBoth('/news', news);
    await waitForText(panel, '4 mentions on this page');
    await waitForText(panel, 'Huawei in a frame.');
    expect(await groupsOf(panel)).toEqual(['Huawei 2', '5G 2']);
    await waitForText(panel, /Huawei Cyber Security Evaluation Centre|oversight board|Banbury/);
    await waitForText(panel, 'Nothing in this dossier bears on this sentence.');
    await waitForText(panel, /About the dossier’s subject|Touches one strand/);
  });

  it('goes to a mention of the page by a click, and flashes it', async () => {
    const { tab, panel } = await openBoth('/news', news);
    await press(panel, 'Masts for 5G stand here.');
    await waitForFlash(tab, tab.mainFrame(), '5G');
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(1_000);
    const clicked = await control(panel, 'Masts for 5G stand here.');
    expect(await clicked.evaluate((button) => button.getAttribute('aria-current'))).toBe('true');
  });

  it('goes to a mention in a frame, by the keyboard', async () => {
    const { tab, panel } = await openBoth('/news', 'Far down, 5G in the frame.');
    const mention = await control(panel, 'Far down, 5G in the frame.');
    await mention.focus();
    await panel.keyboard.press('Enter');
    await waitForFlash(tab, tab.frames()[1]!, '5G');
  });

  it('follows what the page becomes, and says so of a mention that has gone', async () => {
    const { tab, panel } = await openBoth('/news', 'Masts for 5G stand here.');
    const write = async (text: string, marked: string): Promise<void> => {
      await tab.bringToFront();
      await tab.evaluate((written) => {
        const last = document.getElementById('last')!;
        last.textContent = written;
        last.scrollIntoView();
      }, text);
      await waitForMarks(
        tab,
        (marks) =>
          marks
            .slice(-2)
            .map((mark) => mark.text)
            .join(' ') === marked,
      );
    };
    await write('Here stand masts of Huawei for 5G.', 'Huawei 5G');
    await waitForText(panel, 'Here stand masts of Huawei for 5G.');
    /* As many mentions as before: the panel sees that once the reader turns to it. */
    await write('Here stand 5G masts of Huawei.', '5G Huawei');
    await panel.bringToFront();
    await panel.mouse.move(100, 100);
    await waitForText(panel, 'Here stand 5G masts of Huawei.');
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('for 5G');
    await write('Here Huawei stands by 5G.', 'Huawei 5G');
    /* Without a pointer, which would have the panel look before the click. */
    const gone = await control(panel, 'Here stand 5G masts of Huawei.');
    await gone.evaluate((button) => button.click());
    await waitForText(panel, 'That mention has gone from the page.');
    await waitForText(panel, 'Here Huawei stands by 5G.');
    await tab.evaluate(() => document.getElementById('frame')!.remove());
    await until('the mentions of the frame are gone', async () =>
      panel.evaluate(() => !document.body.innerText.includes('Huawei in a frame.')),
    );
  });

  it('follows its tab to another page', async () => {
    const { tab, panel } = await openBoth('/news', news);
    await tab.bringToFront();
    await tab.goto(`${scene.server.origin}/other`);
    await waitForText(panel, 'The British NCSC has an office.');
    expect(await groupsOf(panel)).toEqual(['NCSC 1']);
    await tab.goto(`${scene.server.origin}/none`);
    await waitForText(panel, 'No mentions on this page');
  });

  it('folds an entity away by the keyboard', async () => {
    const { panel } = await openBoth('/news', 'Masts for 5G stand here.');
    await panel.bringToFront();
    const [summary] = await panel.$$('summary');
    await summary!.focus();
    await panel.keyboard.press('Enter');
    await until('the first entity is folded', async () =>
      panel.evaluate((text) => !document.body.innerText.includes(text), news),
    );
    await waitForText(panel, 'Masts for 5G stand here.');
  });

  it('searches all claims while one types, and Escape brings the mentions back', async () => {
    const { panel } = await openBoth('/news', news);
    await panel.bringToFront();
    const field = await control(panel, 'Search all claims');
    await field.click();
    await panel.keyboard.type('oversight board');
    await waitForText(panel, /\d+ claims found/);
    expect(await panel.$$eval('.claims > li', (items) => items.length)).toBeGreaterThan(1);
    expect(await violationsOf(panel)).toEqual([]);
    await panel.keyboard.type(' zebra');
    await waitForText(panel, 'No claim found');
    await panel.keyboard.press('Escape');
    await waitForText(panel, news);
  });

  it('turns a site on again where it is off', async () => {
    const { tab, panel } = await openBoth('/other', 'The British NCSC has an office.');
    const popup = await openPopup(scene.browser, tab.url());
    await press(popup, 'On for this site');
    await waitForText(panel, 'Sidelight is off on this site.');
    await press(panel, 'Turn on for this site');
    await waitForText(panel, 'The British NCSC has an office.');
  });

  it.each(['light', 'dark'] as const)('has nothing wrong in the eyes of axe-core in %s', async (scheme) => {
    const { panel } = await openBoth('/news', news);
    await scene.browser.setColorScheme(panel, scheme);
    await panel.waitForSelector('.best');
    expect(await violationsOf(panel)).toEqual([]);
  });

  it('opens beside the page from the toolbar popup, and follows the reader from tab to tab', async () => {
    const tab = await scene.open('/news');
    await waitForMarks(tab);
    /* What the sidebar shows is looked at from here. */
    const lookout = await scene.browser.openExtensionPage('src/options/options.html');
    const popup = await openPopup(scene.browser, tab.url());
    await press(popup, 'Open the side panel');
    await tab.bringToFront();
    await waitForSidePanel(scene.browser, lookout, news);
    await scene.open('/other');
    await waitForSidePanel(scene.browser, lookout, 'The British NCSC has an office.');
    await tab.bringToFront();
    await waitForSidePanel(scene.browser, lookout, news);
    expect(await scene.browser.errors()).toEqual([]);
  });
});
