import { welcomePath } from '../../support/browsers/launch.ts';
import { narrow, type Subject } from './studio.ts';

/** The page after the installation. */
export const welcome: Subject = async (studio) => {
  const page = await studio.openOurs(welcomePath, { width: 1000, height: 720 });
  await page.waitForSelector('h1');
  await studio.shoot(page, 'welcome');
  await studio.shoot(page, 'welcome-whole', true);
  await page.setViewport(narrow);
  await studio.shoot(page, 'welcome-narrow', true);
  await page.close();
};
