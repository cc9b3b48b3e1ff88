import axe, { type AxeResults, type ElementContext } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { cardElement } from './browsers/shadow.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Everything that axe-core finds wrong with a page as it is shown now: rule, place and advice, a line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  await load(page);
  return linesOf(await page.evaluate(() => window.axe.run(document)));
}

/** The same of the open card alone. axe-core sees into its closed shadow root for as long as it looks. */
export async function violationsInCard(page: Page): Promise<string[]> {
  await load(page);
  const inside = await cardElement(page, () => true);
  const results = await inside.evaluate(async (element) => {
    const root = element.getRootNode() as ShadowRoot;
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    try {
      return await window.axe.run(root.host as unknown as ElementContext);
    } finally {
      Reflect.deleteProperty(root.host, 'shadowRoot');
    }
  });
  /* A place in a shadow root has the way there: without one, axe-core has looked at the host alone. */
  const places = results.passes.flatMap(({ nodes }) => nodes.map(({ target }) => target[0]));
  if (!places.some(Array.isArray)) throw new Error('axe-core did not see into the card.');
  return linesOf(results);
}

/** As a debugger would, which a content security policy lets through; once colours have become what they are to be. */
async function load(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

const linesOf = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
