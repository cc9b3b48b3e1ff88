import { cardElementName } from '../text/skip.ts';
import type { Placement, Size } from './place.ts';

const xhtml = 'http://www.w3.org/1999/xhtml';

/** The card's element on the page, with a closed shadow root for its content. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** How large the card would be with all the height it wants. */
  naturalSize(): Size;
  place(placement: Placement): void;
  /** Takes the element away; the page is then as it was. */
  readonly remove: () => void;
}

/**
 * Puts the card's host on the page, in the top layer, where a page's own z-index can't cover it.
 * The element is made by name space, since SVG and XML documents make other elements by default.
 * @param anchor a node of the mark: the host goes into the dialog or fullscreen element around it, where it gets clicks
 * @param css the sheet of the card
 */
export function mountHost(document: Document, anchor: Node, css: string): CardHost {
  const view = document.defaultView as Window & typeof globalThis;
  const element = document.createElementNS(xhtml, cardElementName);
  const root = element.attachShadow({ mode: 'closed' });
  const look = new view.CSSStyleSheet();
  const position = new view.CSSStyleSheet();
  look.replaceSync(css);
  root.adoptedStyleSheets = [look, position];
  element.setAttribute('popover', 'manual');
  topLayerParent(document, anchor).append(element);
  element.showPopover();
  return {
    element,
    root,
    naturalSize() {
      const { offsetWidth: width, offsetHeight, clientHeight } = element;
      return { width, height: element.scrollHeight + offsetHeight - clientHeight };
    },
    place({ left, top, height }) {
      /* Important declarations: the host's own sheet resets everything the page may say, inline styles included. */
      position.replaceSync(
        `:host{left:${left}px!important;top:${top}px!important;max-height:${height}px!important;visibility:visible!important}`,
      );
    },
    remove: () => element.remove(),
  };
}

/** Events reach a top-layer element only inside the modal dialog or fullscreen element that is above the page. */
function topLayerParent(document: Document, anchor: Node): Element {
  for (let at: Node | null = anchor; at !== null; at = parentAcross(at)) {
    if (at.nodeType === 1 && (at as Element).matches('dialog:modal, :fullscreen')) return at as Element;
  }
  return document.documentElement;
}

const parentAcross = (node: Node): Node | null =>
  node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : null);
