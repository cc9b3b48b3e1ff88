import { highlightNames } from '../highlight/styles.ts';
import { cardElementName } from '../text/skip.ts';

/**
 * Takes away what an earlier copy of the content script has left: at an update, browsers end it without a last word,
 * and an open card or painted marks stay behind.
 */
export function clearTraces(document: Document): void {
  for (const card of Array.from(document.getElementsByTagName(cardElementName))) {
    /* In a drawing, it stands in an element of its own. */
    const around = card.parentElement;
    (around?.localName === 'foreignObject' ? around : card).remove();
  }
  const { highlights } = (document.defaultView as Window & typeof globalThis).CSS;
  for (const name of highlightNames()) highlights.delete(name);
}
