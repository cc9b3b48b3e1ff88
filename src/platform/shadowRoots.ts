import { isAlive } from './alive.ts';
import { native } from './native.ts';

/**
 * An element's shadow root, open or closed: content scripts may see both. Chrome refuses to answer a script whose
 * extension was updated or removed; the script then sees what the page sees, until it ends.
 */
export function openOrClosedShadowRoot(element: Element): ShadowRoot | null {
  /* Firefox has it on the element. */
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
  if (!isHtml || native.dom === undefined) return element.shadowRoot;
  try {
    return native.dom.openOrClosedShadowRoot(element);
  } catch (error) {
    /* To ask this before would cost a fifth more. */
    if (isAlive()) throw error;
    return element.shadowRoot;
  }
}
