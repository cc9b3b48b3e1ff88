import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../support/browsers/marks.ts';
import { control, press, waitForText } from '../support/scene/controls.ts';
import { badgeOf, openPopup } from '../support/scene/toolbar.ts';
import { useScene } from '../support/scene/useScene.ts';
import { article, page } from '../fixtures/pages/article.ts';
import { until } from '../support/until.ts';

const scene = useScene({
  '/article': article,
  '/frames': page('<p>Huawei</p><iframe src="/article"></iframe>'),
});

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
