import { waitForMarks } from '../../support/browsers/marks.ts';
import { press, waitForText } from '../../support/scene/controls.ts';
import { openPopup } from '../../support/scene/toolbar.ts';
import type { Page } from 'puppeteer-core';
import type { Studio, Subject } from './studio.ts';

const size = { width: 336, height: 200 };

/** The toolbar popup: the page at a glance, a page of another matter, one without mentions, and a site that is off. */
export const popup: Subject = async (studio) => {
  for (const [path, name] of [
    ['/demo.html', 'popup'],
    ['/unrelated', 'popup-unrelated'],
  ] as const) {
    const tab = await studio.open(path);
    await waitForMarks(tab);
    const shown = await openFor(studio, tab);
    await shown.waitForSelector('.relatedness');
    await studio.shoot(shown, name, true);
    await shown.close();
    await tab.close();
  }

  const empty = await studio.open('/empty');
  const shown = await openFor(studio, empty);
  await waitForText(shown, 'No mentions');
  await studio.shoot(shown, 'popup-empty', true);
  await press(shown, 'On for this site');
  await waitForText(shown, 'off');
  await studio.shoot(shown, 'popup-off', true);
  await press(shown, 'On for this site');
  await shown.close();
};

async function openFor(studio: Studio, tab: Page): Promise<Page> {
  const shown = await openPopup(studio.browser, tab.url());
  return studio.dress(shown, size);
}
