import { highlightNames } from '../highlight/styles.ts';
import { cardElementName } from '../text/skip.ts';

/**
 * Takes away what an earlier copy of the content script has left: at an update, browsers end it without a last word,
 * and an open card or painted marks stay behind.
 */
export function clearTraces(document: Document): void {
  /* In a drawing, the card stands in an element of its own. */
  const own = [cardElementName, `foreignObject:has(> ${cardElementName}:only-child)`];
  for (const trace of document.querySelectorAll(own.join())) trace.remove();
  const { highlights } = (document.defaultView as Window & typeof globalThis).CSS;
  for (const name of highlightNames) highlights.delete(name);
}
