import { isConnected } from './nodes.ts';
import { elementOf, isRendered } from './place.ts';

type Root = Element | ShadowRoot;

/**
 * Most elements that are remembered: menus, tabs and dialogs that mention something. Beyond it, text that style sheets
 * alone reveal is marked only with the next change in it.
 */
const mostRemembered = 1000;

/** Most of them asked at one recheck, half a millisecond's worth; they take turns. */
const mostAsked = 300;

/** How far beyond the viewport an element is noticed when it gets a box. */
const margin = '1500px 500px';

/** Elements with text that is not shown. */
export interface Hidden {
  readonly remember: (root: Root) => void;
  /** Asks whether they are visible by now. Those that get a box are noticed without. */
  recheck(): void;
  /** Lets go of elements that have left the page. */
  purge(): void;
  stop(): void;
}

/**
 * Watches for text that appears without any change of the page's tree, as by `:checked`, `:target`, `:hover` or a
 * wider window.
 * @param shown called once for each element that is visible; it is not remembered any more then
 */
export function watchHidden(document: Document, shown: (element: Element) => void): Hidden {
  const remembered = new Set<Element>();
  const forget = (element: Element): void => {
    remembered.delete(element);
    observer.unobserve(element);
  };
  const ask = (element: Element): void => {
    if (!isRendered(element, true)) return;
    forget(element);
    shown(element);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) ask(target);
    },
    { root: document, rootMargin: margin, scrollMargin: margin },
  );
  return {
    remember(root) {
      const element = elementOf(root);
      if (remembered.size === mostRemembered) return;
      remembered.add(element);
      observer.observe(element);
    },
    recheck() {
      for (const element of [...remembered].slice(0, mostAsked)) {
        remembered.delete(element);
        remembered.add(element);
        ask(element);
      }
    },
    purge() {
      for (const element of remembered) if (!isConnected(element)) forget(element);
    },
    stop: () => observer.disconnect(),
  };
}
