import { isConnected, nodeTypeOf } from './nodes.ts';

/** Parts of a page that have changed. */
export interface Changes {
  /** Elements that have come, with all that is in them. */
  readonly added: ReadonlySet<Element>;
  /** Elements that may be shown in another way, with all that is in them. */
  readonly deep: ReadonlySet<Element>;
  /** Nodes whose block's own text has changed. */
  readonly own: ReadonlySet<Node>;
  /** Nodes that have got or lost elements, and no text of their own. */
  readonly parents: ReadonlySet<Node>;
  /** What stood before and behind elements that have gone: a text may have gone on from there. */
  readonly seams: ReadonlySet<Node>;
  /** More has changed than was kept: anything may be different. */
  readonly all: boolean;
}

type Part = Exclude<keyof Changes, 'all'>;

/** Changes that are being gathered. */
export type Gathered = { readonly [Name in Part]: Name extends 'added' | 'deep' ? Set<Element> : Set<Node> };

/** Starts to gather changes. */
export const gatherChanges = (): Gathered => ({
  added: new Set(),
  deep: new Set(),
  own: new Set(),
  parents: new Set(),
  seams: new Set(),
});

/** Takes in what the browser tells. */
export function noteRecord(
  { type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord,
  { added, deep, own, parents, seams }: Gathered,
): void {
  if (type === 'attributes') deep.add(target as Element);
  if (type === 'characterData') own.add(target);
  if (type !== 'childList') return;
  let isText = false;
  for (const node of removedNodes) isText ||= nodeTypeOf(node) !== 1;
  for (const node of addedNodes) {
    if (nodeTypeOf(node) === 1) added.add(node as Element);
    else isText = true;
  }
  (isText ? own : parents).add(target);
  if (isText || removedNodes.length === 0) return;
  for (const neighbour of [previousSibling, nextSibling]) if (neighbour !== null) seams.add(neighbour);
}

/** How many changed nodes there are. */
export const sizeOf = (changes: Gathered): number =>
  Object.values(changes).reduce((sum, nodes) => sum + nodes.size, 0);

/** Lets go of what has left the page. */
export function dropGone(changes: Gathered): void {
  for (const nodes of Object.values(changes) as Set<Node>[]) {
    for (const node of nodes) if (!isConnected(node)) nodes.delete(node);
  }
}
