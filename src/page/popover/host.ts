import { append, matches, parentAcross } from '../text/nodes.ts';
import { cardElementName } from '../text/skip.ts';
import type { Box, Placement, Size } from './place.ts';

const xhtml = 'http://www.w3.org/1999/xhtml';
const svg = 'http://www.w3.org/2000/svg';

/** The card's element on the page, with a closed shadow root for its content. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** How large the card would be in an area with all the height it wants, by what is in its root: one element, which scrolls. */
  naturalSize(area: Box): Size;
  place(placement: Placement): void;
  /** Takes the element away; the page is then as it was. */
  readonly remove: () => void;
}

/** What the page must not take for a click or key of its own: menus would close, and shortcuts would act. */
const ownEvents =
  'keydown keypress keyup click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend input change'.split(
    ' ',
  );

/** The least space beside the card in an area, in px, on both sides together. */
const sides = 16;

/**
 * Puts the card's host on the page, in the top layer, where a page's own z-index can't cover it.
 * The element is made by name space, since SVG and XML documents make other elements by default.
 * @param anchor a node of the mark: the host goes into the dialog, popover or fullscreen element around it, where it gets clicks
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
  const outermost = inDrawing(topLayerParent(document, anchor), element);
  element.showPopover();
  for (const type of ownEvents) {
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  /* A page that zooms its root by style would zoom the card, and move it. */
  const zoom = 1 / element.currentCSSZoom;
  /* Important declarations: the host's own sheet resets everything the page may say, inline styles included. */
  const declare = (declarations: Readonly<Record<string, string>>): void =>
    position.replaceSync(
      `:host{${Object.entries(declarations)
        .map(([name, value]) => `${name}:${value}!important`)
        .join(';')}}`,
    );
  let width = 'none';
  /* Kept while it is measured anew: without its bound, a card that was scrolled would be back at its top. */
  let bound: Readonly<Record<string, string>> = {};
  return {
    element,
    root,
    naturalSize({ left, right }) {
      width = `${right - left - sides}px`;
      declare({ zoom: String(zoom), 'max-width': width, ...bound });
      const { offsetWidth, offsetHeight } = element;
      const { scrollHeight, clientHeight } = root.firstElementChild!;
      return { width: offsetWidth, height: offsetHeight + scrollHeight - clientHeight };
    },
    place({ left, top, height }) {
      bound = { 'max-height': `${height}px` };
      declare({
        zoom: String(zoom),
        'max-width': width,
        ...bound,
        left: `${left}px`,
        top: `${top}px`,
        visibility: 'visible',
      });
    },
    remove: () => outermost.remove(),
  };
}

/**
 * Puts the host into its parent; in a document that is a drawing, Firefox shows it only within a foreign object.
 * @returns what was added to the page
 */
function inDrawing(parent: Element, host: Element): Element {
  let added = host;
  if (parent === host.ownerDocument.documentElement && parent.namespaceURI === svg) {
    added = host.ownerDocument.createElementNS(svg, 'foreignObject');
    added.append(host);
  }
  append(parent, added);
  return added;
}

/**
 * Events reach a top-layer element only inside the modal dialog or fullscreen element that is above the page; and a page's
 * popover closes with a click outside of it.
 */
function topLayerParent(document: Document, anchor: Node): Element {
  for (let at = parentAcross(anchor); at !== null; at = parentAcross(at)) {
    if (matches(at, 'dialog:modal, :fullscreen, :popover-open')) return at;
  }
  return document.documentElement;
}
