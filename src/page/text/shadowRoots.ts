import { dropGone, firstElementOf, hasChildren, localNameOf, openRootOf, textOf } from './nodes.ts';
import type { Kind } from './pick.ts';

/** Gives an element's shadow root, open or closed, where it has one; the element's name may be told with it. */
export type ShadowRootOf = (element: Element, name?: string) => ShadowRoot | null;

/** Names of plain elements that may have a shadow root (https://dom.spec.whatwg.org/#dom-element-attachshadow). */
const plainHosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Most of these. A browser tries the selectors of a list one by one: the shorter the list, the sooner it is through. */
const mostPlain = ['span', 'div', 'p'];

/** What most other elements are, the most frequent first. */
const frequent =
  'a,li,td,tr,i,b,em,strong,br,img,svg,path,g,use,ul,ol,th,button,input,label,sup,code,cite,dt,dd,dl,time,picture,source,noscript,script,style,link';

/** Custom elements: all of them may have one, and most have. */
export const customKind: Kind = {
  selectors: [`:not(${mostPlain.join(',')},${frequent})`],
  has: (name) => name.includes('-'),
};

/** All elements that may have a shadow root. */
export const hostKind: Kind = {
  selectors: [...mostPlain, ...customKind.selectors],
  has: (name) => plainHosts.has(name) || customKind.has(name),
};

/**
 * Most plain elements that one survey asks for a closed root, with content and empty: an answer costs 3 µs in Chrome,
 * nearly all have none, and there can be 100,000. A closed root on a later one is not found.
 */
const mostFilled = 500;
const mostEmpty = 2000;

/**
 * Most hosts without a root that are asked again: custom elements and empty plain ones, the likely places for a root
 * that comes late, of which no event tells. One on another element is found with the next change of its children. However
 * many the plain ones are, so many more custom ones have their place.
 */
const mostWaiting = 1000;

/** Most hosts asked at one recheck, half a millisecond's worth; they take turns. */
const mostAsked = 200;

/** Knows which elements of a page have shadow roots. */
export interface Hosts {
  /** Gives the root of an element for sure. */
  readonly ask: ShadowRootOf;
  /**
   * Gives one that asks only where a root is likely, and some other plain elements.
   * @param filled how many of those with content
   * @param empty how many of those without
   */
  sparing(filled?: number, empty?: number): ShadowRootOf;
  /** Asks again hosts that had none, and tells of those that have one now. */
  recheck(found: (host: Element) => void): void;
  /** Lets go of elements that have left the page. */
  purge(): void;
}

/** Makes the keeper of a page's hosts. */
export function createHosts(ask: ShadowRootOf): Hosts {
  const waiting = new Set<Element>();
  return {
    ask,
    sparing(filled = mostFilled, empty = mostEmpty) {
      let filledLeft = filled;
      let emptyLeft = empty;
      return (element, name = localNameOf(element)) => {
        if (!hostKind.has(name)) return null;
        const open = openRootOf(element);
        if (open !== null) return open;
        const custom = customKind.has(name);
        /* The others can be told at once. */
        const likely = custom || (filledLeft > 0 ? isEmpty(element) : !hasChildren(element));
        if (!custom && (likely ? --emptyLeft : --filledLeft) < 0) return null;
        const closed = ask(element);
        if (closed !== null) waiting.delete(element);
        else if (likely && waiting.size < (custom ? 2 : 1) * mostWaiting) waiting.add(element);
        return closed;
      };
    },
    recheck(found) {
      for (const host of [...waiting].slice(0, mostAsked)) {
        waiting.delete(host);
        if (ask(host) === null) waiting.add(host);
        else found(host);
      }
    },
    purge: () => dropGone(waiting),
  };
}

/** Whether an element holds nothing but, at most, white space: what it shows, if anything, is in a shadow root. */
const isEmpty = (element: Element): boolean =>
  firstElementOf(element) === null && textOf(element)!.trim() === '';
