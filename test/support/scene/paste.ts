import type { Page } from 'puppeteer-core';
import { control, press } from './controls.ts';

/** Imports a dossier by pasting its text into the options page; whether it was taken, the page then says. */
export async function paste(options: Page, text: string): Promise<void> {
  const isOpen = await options.evaluate(() => document.querySelector('textarea')?.closest('details')?.open);
  if (isOpen !== true) await press(options, 'Paste its text instead');
  const field = await control(options, 'Text of a dossier');
  await field.evaluate((element, value) => {
    (element as HTMLTextAreaElement).value = value;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
  await press(options, 'Import this text');
}
