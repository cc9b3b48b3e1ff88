import { childrenOf, parentOf } from './nodes.ts';

/** For each element around a place the child that leads there. */
export type Way = ReadonlyMap<Node, Node>;

/** No way: all is gone through in its order. */
export const noWay: Way = new Map();

/** The way to what a reader sees of a page that was opened further down, as by a link to a part of it or by going back. */
export function wayToView(document: Document): Way {
  const { scrollY, innerWidth, innerHeight } = document.defaultView!;
  if (scrollY < innerHeight) return noWay;
  const way = new Map<Node, Node>();
  let child: Node | null = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (let at = child && parentOf(child); child !== null && at !== null; at = parentOf(at)) {
    way.set(at, child);
    child = at;
  }
  return way;
}

/** The children of a node, beginning with the one that a way leads to; those before it come last. */
export function childrenAlong(way: Way, parent: Node): Iterator<Node, undefined> {
  const start = way.get(parent);
  if (start === undefined || parentOf(start) !== parent) return childrenOf(parent);
  return turned(parent, start);
}

function* turned(parent: Node, start: Node): Generator<Node, undefined> {
  const behind = childrenOf(parent, start);
  for (let child = behind.next().value; child !== undefined; child = behind.next().value) yield child;
  const before = childrenOf(parent);
  for (let child = before.next().value; child !== undefined && child !== start; child = before.next().value)
    yield child;
  return undefined;
}
