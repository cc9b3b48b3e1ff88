import { isLarger } from './findRoots.ts';
import { contains } from './nodes.ts';
import { traverse } from './traverse.ts';

type Root = Element | ShadowRoot;

/** How many elements lie between two looks at the text: together some tenths of a millisecond. */
const stride = 500;

/** How much text is looked at again with the next: more than the longest name that can lie across their border. */
const overlap = 200;

/** Trees up to this size are listed at once, in 2 ms. */
const mostListed = 30_000;

/**
 * Whether the text of a tree can hold a mention, in steps; shadow trees are trees of their own. The browser itself puts
 * the text together, from element to element: that costs half as much as to look at each text. What is skipped or
 * hidden counts too; who reads the page tells it apart.
 */
export function* detect(root: Root, holds: (text: string) => boolean): Generator<undefined, boolean, void> {
  const document = root.ownerDocument;
  const whole = document.createRange();
  whole.selectNodeContents(root);
  const part = whole.cloneRange();
  let text = '';
  const isIn = (): boolean => {
    text = text.slice(-overlap) + part.toString();
    return holds(text);
  };
  part.collapse(true);
  for (const border of borders(root)) {
    if (border !== undefined && contains(root, border)) {
      part.setEnd(border, 0);
      if (isIn()) return true;
      part.collapse(false);
    }
    yield undefined;
  }
  part.setEnd(whole.endContainer, whole.endOffset);
  return isIn();
}

/** Elements of a tree, a stride apart, and pauses. */
function* borders(root: Root): Generator<Element | undefined, void, void> {
  if (isLarger(root, mostListed)) {
    let passed = 0;
    let border: Element | undefined;
    const pauses = traverse(root, (element) => {
      if (++passed % stride === 0) border = element;
    });
    for (const pause of pauses) {
      yield border ?? pause;
      border = undefined;
    }
    return;
  }
  const elements = root.querySelectorAll('*');
  for (let at = stride; at < elements.length; at += stride) yield elements[at];
}
