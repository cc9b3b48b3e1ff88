import {
  allIn,
  childNodesOf,
  contains,
  firstChildOf,
  isShadowRoot,
  nextSiblingOf,
  parentOf,
} from './nodes.ts';

type Root = Element | ShadowRoot;

/** A part of a tree in document order: from one node up to an element, or to the tree's end. */
export interface Stretch {
  /** Null where nothing is left. */
  readonly from: Node | null;
  readonly to: Element | null;
  /** All text in it, neighbours glued together; to be asked for before the next stretch is. */
  readonly text: () => string;
}

/**
 * Cuts a tree into stretches, one after the other, while the page may change between two: of what stays nothing is
 * missed, and nothing comes twice. The browser counts the elements and puts the texts together, both without an object
 * for each node: in an isolated world, making those costs more than to look at what they hold.
 * @param size how many elements the next is to have
 */
export function* stretchesOf(root: Root, size: () => number): Generator<Stretch, void, void> {
  const listed = isShadowRoot(root);
  const elements = allIn(root);
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  const text = (): string => range.toString();
  let from: Node | null = firstChildOf(root);
  let border: Element | null = null;
  let reached = 0;
  for (let at = size(), to = elements.item(at); to !== null; to = elements.item((at += size()))) {
    /* A list of what is there now tells of changes by what it has at the last place. */
    const isSame = !listed && (border === null || elements.item(reached) === border);
    reached = at;
    /* Behind the border lies what the page has put more elements before. */
    if (!isSame && (!contains(root, to) || range.comparePoint(to, 0) <= 0)) continue;
    if (border !== null) from = isSame || contains(root, border) ? border : nodeAt(range, root);
    range.setEnd(to, 0);
    yield { from, to, text };
    range.collapse(false);
    border = to;
  }
  if (border !== null) from = contains(root, border) ? border : nodeAt(range, root);
  range.setEnd(root, childNodesOf(root).length);
  yield { from, to: null, text };
}

/** The first node behind the start of a range, which the browser has kept in place while the page took nodes away. */
function nodeAt({ startContainer, startOffset }: Range, root: Root): Node | null {
  return childNodesOf(startContainer).item(startOffset) ?? after(startContainer, root);
}

/** What comes after a node, and all that is in it, in a tree. */
export function after(node: Node, root: Root): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next !== null) return next;
  }
  return null;
}
