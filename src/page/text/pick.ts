import {
  childElementsOf,
  elementChildrenOf,
  firstElementOf,
  isShadowRoot,
  localNameOf,
  matchesIn,
  nextElementOf,
} from './nodes.ts';
import { isFlat, isLarger } from './size.ts';

type Root = Element | ShadowRoot;

/** Elements to be picked out of a tree by their names. */
export interface Kind {
  /** Together they select all of them, and few others; none selects what another does. */
  readonly selectors: readonly string[];
  readonly has: (name: string) => boolean;
}

/** The browser looks through trees up to this size at once: one to two milliseconds. */
const mostAtOnce = 8_000;

/**
 * With more children, the browser looks through a flat list too, one selector after the other, whatever its size: each
 * takes 20 to 60 ns an element. There are no smaller trees in it to be asked one by one, and a look at each element takes
 * longer, and as long again later: the browser collects the object for each, 300,000 of them in one stop of 40 ms.
 */
const mostChildren = 2_000;

/** So many of the children of a list tell whether it is flat. */
const sample = 20;

/** How many elements are visited between two places to pause. */
const stride = 100;

/**
 * Goes through the elements of a kind in a tree, in steps, while the page may change. The browser picks them out, as far
 * as that takes no longer than a pause may: it takes half the time of a look at each element.
 */
export function* pick(
  root: Root,
  kind: Kind,
  visit: (element: Element, name: string) => void,
): Generator<undefined, void, void> {
  let passed = 0;
  const look = (element: Element): void => {
    passed++;
    const name = localNameOf(element);
    if (kind.has(name)) visit(element, name);
  };
  function* select(selectors: string): Generator<undefined, void, void> {
    const some = isShadowRoot(root) ? root.querySelectorAll(selectors) : matchesIn(root, selectors);
    /* The list's own iterator takes half as long again. */
    for (let at = 0; at < some.length; at++) {
      look(some.item(at));
      if (passed % stride === 0) yield undefined;
    }
  }
  if (isShadowRoot(root) || !isLarger(root, mostAtOnce)) return yield* select(kind.selectors.join(','));
  if (isFlatList(root)) {
    for (const selectors of kind.selectors) {
      yield* select(selectors);
      yield undefined;
    }
    return;
  }
  const children = elementChildrenOf(root);
  for (let child = children.next().value; child !== undefined; child = children.next().value) {
    look(child);
    if (passed >= stride) {
      passed = 0;
      yield undefined;
    }
    if (isFlat(child)) {
      for (let at = firstElementOf(child); at !== null; at = nextElementOf(at)) look(at);
    } else {
      yield* pick(child, kind, visit);
      yield undefined;
    }
  }
}

/** Whether an element has very many children, and these few others in them, as far as its first ones tell. */
function isFlatList(element: Element): boolean {
  if (childElementsOf(element).item(mostChildren) === null) return false;
  let child = firstElementOf(element);
  for (let left = sample; child !== null && left > 0; left--) {
    if (!isFlat(child)) return false;
    child = nextElementOf(child);
  }
  return true;
}
