import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../support/browsers/marks.ts';
import { control, press, waitForText } from '../support/scene/controls.ts';
import { badgeOf, leaveUnmarked, openPopup } from '../support/scene/toolbar.ts';
import { useScene } from '../support/scene/useScene.ts';
import { article, page } from '../fixtures/pages/article.ts';
import { until } from '../support/until.ts';

const scene = useScene({
  '/article': article,
  '/frames': page('<p>Huawei</p><iframe src="/article"></iframe>'),
  /* What turns up without a change of any element that could be watched. */
  '/sheet': page('<p>Huawei</p><p class="later">5G</p>', '<style>.later { display: none }</style>'),
});

/** The legend of the bar: each entity with its number. */
const legendOf = (popup: Page): Promise<string[]> =>
  popup.$$eval('.counts-legend li', (items) => items.map(({ textContent }) => textContent.trim()));

describe('the toolbar popup', () => {
  it('counts the mentions and turns the site off and on', async () => {
    const tab = await scene.open('/article');
    await waitForMarks(tab, (marks) => marks.length === 5);
    const popup = await openPopup(scene.browser, tab.url());
    await waitForText(popup, '5 mentions on this page');
    await waitForText(popup, /About the dossier’s subject|Touches one strand|Shares only names/);
    await press(popup, 'On for this site');
    await tab.bringToFront();
    await waitForMarks(tab, (marks) => marks.length === 0);
    await waitForText(popup, 'Sidelight is off on this site.');
    await press(popup, 'On for this site');
    await tab.bringToFront();
    await waitForMarks(tab, (marks) => marks.length === 5);
  });

  it('has the sum of all frames on its badge', async () => {
    const tab = await scene.open('/frames');
    await waitForMarks(tab);
    const popup = await openPopup(scene.browser, tab.url());
    const badge = () => badgeOf(popup, tab.url());
    expect(await until('the badge shows the sum', async () => (await badge()) === '6' && '6')).toBe('6');
  });

  it('shows how the mentions of all frames are spread over entities, in a bar and in words', async () => {
    const tab = await scene.open('/frames');
    await waitForMarks(tab);
    const popup = await openPopup(scene.browser, tab.url());
    await waitForText(popup, '6 mentions on this page');
    const legend = await legendOf(popup);
    expect(legend).toEqual(['Huawei 3', 'NCSC 2', '5G 1']);
    const widths = await popup.$$eval('.counts-bar span', (parts) =>
      parts.map((part) => part.getBoundingClientRect().width),
    );
    expect(widths[0]! / widths[2]!).toBeCloseTo(3, 1);
  });

  it('marks an entity again that was left unmarked on the site', async () => {
    const tab = await scene.open('/article');
    await waitForMarks(tab, (marks) => marks.some(({ text }) => text === 'Huawei'));
    const popup = await openPopup(scene.browser, tab.url());
    await leaveUnmarked(popup, 'ft-2018-12-07-huawei/huawei');
    await tab.bringToFront();
    await waitForMarks(tab, (marks) => marks.length > 0 && marks.every(({ text }) => text !== 'Huawei'));
    await press(popup, 'Mark again: Huawei');
    await tab.bringToFront();
    await waitForMarks(tab, (marks) => marks.some(({ text }) => text === 'Huawei'));
    await waitForText(popup, 'Leave unmarked');
  });

  it('sets how many mentions are marked', async () => {
    const tab = await scene.open('/article');
    await waitForMarks(tab, (marks) => marks.length === 5);
    const popup = await openPopup(scene.browser, tab.url());
    await press(popup, 'First per page');
    await tab.bringToFront();
    await waitForMarks(tab, (marks) => marks.length === 3);
    await waitForText(popup, '5 mentions on this page');
    await press(popup, 'All');
    await tab.bringToFront();
    await waitForMarks(tab, (marks) => marks.length === 5);
  });

  it('has the page read again', async () => {
    const tab = await scene.open('/sheet');
    await waitForMarks(tab, (marks) => marks.length === 1);
    const popup = await openPopup(scene.browser, tab.url());
    await waitForText(popup, '1 mention on this page');
    await tab.bringToFront();
    await tab.evaluate(() => document.styleSheets[0]!.insertRule('.later { display: block !important }'));
    await press(popup, 'Read again');
    await waitForText(popup, 'The page was read again.');
    await waitForText(popup, '2 mentions on this page');
    await tab.bringToFront();
    await waitForMarks(tab, (marks) => marks.length === 2);
  });

  it('says that access is missing, offers the grant, and the page is marked once it is given, without a reload [38]', async () => {
    const tab = await scene.open('/article');
    await waitForMarks(tab);
    await scene.browser.setHostAccess(false);
    const shut = await scene.open('/article');
    const popup = await openPopup(scene.browser, shut.url());
    await waitForText(popup, /no access to this site|may not run on every site/);
    expect(await control(popup, 'Allow on all sites')).toBeTruthy();
    await scene.browser.setHostAccess(true);
    await shut.bringToFront();
    await waitForMarks(shut, (marks) => marks.length === 5);
  });
});
