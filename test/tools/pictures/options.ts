import { control, press, waitForText } from '../../support/scene/controls.ts';
import { aftermath } from './stories.ts';
import type { Subject } from './studio.ts';

const path = 'src/options/options.html';
const size = { width: 1100, height: 720 };

/** The options page: its top, all of it, narrow, while one searches, and after what can be undone. */
export const options: Subject = async (studio) => {
  const page = await studio.openOurs(path, size);
  await page.waitForSelector('main h2');
  await studio.shoot(page, 'options');
  await studio.shoot(page, 'options-whole', true);
  await page.setViewport({ width: 320, height: 720 });
  await studio.shoot(page, 'options-narrow', true);
  await page.setViewport(size);
  const field = await control(page, 'Search options');
  await field.click();
  await page.keyboard.type('colour');
  await studio.shoot(page, 'options-search');
  await page.keyboard.type(' zebra');
  await studio.shoot(page, 'options-search-none');
  await page.close();

  await studio.importDossier(aftermath, 'What came of the promises');
  const undo = await studio.openOurs(path, size);
  await press(undo, 'Remove “What came of the promises”');
  await waitForText(undo, 'was removed');
  await studio.shoot(undo, 'options-undo');
  await undo.close();
};
