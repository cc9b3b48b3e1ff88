import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../until.ts';

/** The control of one of our own pages with this name: its label, `aria-label` or own text. */
export async function control(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  return until(`there is a control “${name}”`, async () => {
    const handle = await page.evaluateHandle(findControl, name);
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  });
}

/** Clicks a control with the real pointer, scrolling it into view first. */
export async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const found = await control(page, name);
  await found.scrollIntoView();
  await found.click();
}

/** Replaces what is in a text field by typing, and leaves the field. */
export async function type(page: Page, name: string, value: string): Promise<void> {
  await page.bringToFront();
  const field = await control(page, name);
  await field.scrollIntoView();
  await field.evaluate((element) => (element as HTMLInputElement).select());
  await field.focus();
  await page.keyboard.press('Backspace');
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
}

/** Waits until a page of our own shows a text. */
export async function waitForText(page: Page, expected: string | RegExp): Promise<string> {
  return until(`the page shows ${String(expected)}`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return (typeof expected === 'string' ? text.includes(expected) : expected.test(text)) && text;
  });
}

/** Runs in the page. Of several, the last one that is rendered: a dialog comes after what it covers. */
function findControl(name: string): Element | null {
  let found: Element | null = null;
  for (const element of document.querySelectorAll<HTMLElement>('input, button, textarea, summary')) {
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent);
    const own = element.localName === 'input' ? null : element.textContent;
    const ariaLabel = element.getAttribute('aria-label');
    const names = (ariaLabel === null ? [own, ...labels] : [ariaLabel]).map((text) => text?.trim());
    if (names.includes(name) && element.checkVisibility()) found = element;
  }
  return found;
}
