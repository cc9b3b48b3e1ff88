import { waitForMarks } from '../../support/browsers/marks.ts';
import { control, waitForText } from '../../support/scene/controls.ts';
import { openPanel } from '../../support/scene/toolbar.ts';
import type { Subject } from './studio.ts';

const size = { width: 360, height: 900 };
const narrowest = { width: 280, height: 900 };

/** The side panel: its mentions, a search, and a page that has none. */
export const panel: Subject = async (studio) => {
  const tab = await studio.open('/demo.html');
  await waitForMarks(tab);
  const shown = await studio.dress(await openPanel(studio.browser, tab.url()), size);
  await shown.waitForSelector('div.best');
  await studio.shoot(shown, 'panel');
  await shown.setViewport(narrowest);
  await studio.shoot(shown, 'panel-narrow');
  await shown.setViewport(size);
  const field = await control(shown, 'Search all claims');
  await field.click();
  await shown.keyboard.type('huawei equipment');
  await shown.waitForSelector('.claims li');
  await studio.shoot(shown, 'panel-search');
  await shown.keyboard.type(' zebra');
  await waitForText(shown, 'No claim found');
  await studio.shoot(shown, 'panel-search-none');
  await shown.close();
  await tab.close();

  const empty = await studio.open('/empty');
  const quiet = await studio.dress(await openPanel(studio.browser, empty.url()), size);
  await waitForText(quiet, 'No mentions');
  await studio.shoot(quiet, 'panel-empty');
  await quiet.close();
  await empty.close();
};
