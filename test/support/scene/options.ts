import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../browsers/marks.ts';
import { control, press, waitForText } from './controls.ts';
import type { Scene } from './useScene.ts';

/** The address of the options page within the extension. */
export const optionsPath = 'src/options/options.html';

/** Waits for just these marks; in front, since a tab in the background paints nothing. */
export async function waitForTexts(tab: Page, expected: readonly string[]): Promise<void> {
  await tab.bringToFront();
  await waitForMarks(tab, (marks) => marks.map(({ text }) => text).join() === expected.join());
}

/** The open options page and an open page of the web; both stay open, since open tabs have to follow. */
export async function openBoth(
  scene: Scene,
  path: string,
  marked: readonly string[],
): Promise<{ options: Page; tab: Page }> {
  const tab = await scene.open(path);
  await waitForTexts(tab, marked);
  const options = await scene.browser.openExtensionPage(optionsPath);
  await options.bringToFront();
  await control(options, 'Mark mentions on pages');
  return { options, tab };
}

/** Back to how Sidelight came, so that each test starts from there. */
export async function reset(options: Page): Promise<void> {
  await press(options, 'Reset to defaults');
  await waitForText(options, 'Everything is back to its default.');
}
