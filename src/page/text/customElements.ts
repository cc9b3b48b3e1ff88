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

/** What most elements are, the most frequent first. */
const frequent = `a span div p li td tr i b em strong br img svg path g use h2 h3 h4 ul ol th
  button input label sup code cite section article dt dd dl time picture source noscript script style link`;

/** Leaves out most elements that are none, without a look at each. */
const others = `:not(${frequent.split(/\s+/).join(',')})`;

/** The browser looks through trees up to this size at once: two milliseconds. */
const mostAtOnce = 8_000;

/** How many children are passed between two places to pause. */
const stride = 200;

/**
 * Goes through the custom elements in a tree, in steps, while the page may change. The browser picks them out, as far as
 * that takes no longer than a pause may: it takes half the time of a look at each element.
 */
export function* customElements(
  root: Root,
  visit: (element: Element) => void,
): Generator<undefined, void, void> {
  const visitCustom = (element: Element): void => {
    if (localNameOf(element).includes('-')) visit(element);
  };
  if (isShadowRoot(root) || !isLarger(root, mostAtOnce)) {
    const unusual = isShadowRoot(root) ? root.querySelectorAll(others) : matchesIn(root, others);
    for (const element of unusual) visitCustom(element);
    return;
  }
  const children = elementChildrenOf(root);
  let passed = 0;
  for (let child = children.next().value; child !== undefined; child = children.next().value) {
    if (++passed % stride === 0) yield undefined;
    visitCustom(child);
    if (isFlat(child)) {
      for (let at = firstElementOf(child); at !== null; at = nextElementOf(at)) visitCustom(at);
    } else {
      yield* customElements(child, visit);
      yield undefined;
    }
  }
}
