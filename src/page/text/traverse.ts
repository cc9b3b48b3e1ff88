import { contains, parentOf } from './nodes.ts';

type Root = Element | ShadowRoot;

/** How many nodes are passed between two places to pause: some tenths of a millisecond. */
const stride = 500;

/** How often a tree is gone through again from where the page has taken away what was reached; then the rest is left. */
const mostReturns = 20;

/**
 * Goes through the elements below a root, in steps, while the page may take away what has been reached: nothing behind
 * it is missed then, though some may be visited twice.
 */
export function* traverse(root: Root, visit: (element: Element) => void): Generator<undefined, void, void> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let returns = 0;
  let passed = 0;
  for (let node = walker.nextNode(); node !== null && returns <= mostReturns; node = walker.nextNode()) {
    visit(node as Element);
    if (++passed % stride !== 0) continue;
    const path = pathTo(node, root);
    yield undefined;
    const kept = path.find((at) => contains(root, at)) ?? root;
    if (kept !== node) returns++;
    walker.currentNode = kept;
  }
}

/** A node and what is around it, up to a root. */
function pathTo(node: Node, root: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) path.push(at);
  return path;
}
