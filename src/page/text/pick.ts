import {
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
  /** Selects all of them, and few others. */
  readonly selectors: string;
  readonly has: (name: string) => boolean;
}

/** The browser looks through trees up to this size at once: two milliseconds. */
const mostAtOnce = 8_000;

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
  if (isShadowRoot(root) || !isLarger(root, mostAtOnce)) {
    const some = isShadowRoot(root) ? root.querySelectorAll(kind.selectors) : matchesIn(root, kind.selectors);
    /* The list's own iterator takes half as long again. */
    for (let element = some.item(0); element !== null; element = some.item(passed)) {
      look(element);
      if (passed % stride === 0) yield undefined;
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
