import { vi } from 'vitest';

/** Waits until a check passes: long enough for a busy machine, since what never comes fails anyway. */
export const waitForThat = <Result>(check: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 5_000 });

/** A control of the page by its name, as a reader of a screen would hear it; waits until it is there. */
export const control = <Control extends HTMLElement = HTMLInputElement>(name: string): Promise<Control> =>
  waitForThat(() => {
    const found = [
      ...document.querySelectorAll<Control>('button, input, textarea, summary, [role=button]'),
    ].find((element) => nameOf(element) === name);
    if (found === undefined) throw new Error(`There is no control named "${name}".`);
    return found;
  });

function nameOf(element: HTMLElement): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  const label =
    element.getAttribute('aria-label') ??
    (labelledBy === null ? undefined : document.getElementById(labelledBy)?.textContent) ??
    (element as Partial<HTMLInputElement>).labels?.[0]?.textContent ??
    element.textContent;
  return label.trim();
}

/** Types into a field and leaves it. */
export function enter(field: HTMLInputElement | HTMLTextAreaElement, typed: string): void {
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The texts of all elements with a role, such as `alert`. */
export const textsOf = (role: string): string[] =>
  [...document.querySelectorAll(`[role="${role}"]`)].map(({ textContent }) => textContent).filter(Boolean);

/** Waits until the page's text has a passage. */
export const waitForText = (passage: string): Promise<void> =>
  waitForThat(() => {
    if (!document.body.textContent.includes(passage)) {
      throw new Error(`The page does not say "${passage}": ${document.body.textContent}`);
    }
  });
