import { openRootOf } from '../text/nodes.ts';

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** The element that has the focus, in open shadow trees too; null where it is the page as a whole. */
function focusedIn(document: Document): HTMLElement | null {
  let at = document.activeElement;
  while (at !== null) {
    const inner: Element | null | undefined = openRootOf(at)?.activeElement;
    if (inner === null || inner === undefined) break;
    at = inner;
  }
  return at === document.body || at === document.documentElement ? null : (at as HTMLElement | null);
}

/** The focus as it was when a card opened. */
export interface Focus {
  /** Gives the focus back to what had it, if the card has it now. */
  giveBack(): void;
}

/**
 * Remembers where the focus is, and lets Tab out of a card: past its last control, or back before its first one, the
 * reader is done with it.
 * @param root the card's
 * @param left called when the reader tabs out
 */
export function keepFocus(document: Document, root: ShadowRoot, left: () => void): Focus {
  const before = focusedIn(document);
  root.addEventListener('keydown', (event) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key !== 'Tab' || altKey || ctrlKey || metaKey) return;
    const stops = [...root.querySelectorAll<HTMLElement>(reachable)].filter(
      (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility(),
    );
    /* The heading can have the focus, and is no stop. */
    const { activeElement } = root;
    const wanted = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const isThere = stops.some(
      (stop) => activeElement === null || (activeElement.compareDocumentPosition(stop) & wanted) !== 0,
    );
    if (isThere) return;
    event.preventDefault();
    left();
  });
  return {
    giveBack() {
      if (root.activeElement === null) return;
      if (before?.isConnected === true) before.focus({ preventScroll: true });
      else (root.activeElement as HTMLElement).blur();
    },
  };
}
