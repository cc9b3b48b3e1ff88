import { dropGone, nodeTypeOf } from './nodes.ts';

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
  /** Whether something may have gone, or moved. */
  readonly gone: boolean;
  /** More has changed than was kept: anything may be different. */
  readonly all: boolean;
}

type Part = Exclude<keyof Changes, 'gone' | 'all'>;

/** Changes that are being gathered. */
export type Gathered = {
  readonly [Name in Part]: Name extends 'added' | 'deep' ? Set<Element> : Set<Node>;
} & { gone: boolean; all: boolean };

/** Starts to gather changes. */
export const gatherChanges = (): Gathered => ({
  added: new Set(),
  deep: new Set(),
  own: new Set(),
  parents: new Set(),
  seams: new Set(),
  gone: false,
  all: false,
});

/** Takes in what the browser tells. Nothing is read of a record that is not needed: there can be thousands a second. */
export function noteRecord(record: MutationRecord, gathered: Gathered): void {
  const { added, deep, own, parents, seams } = gathered;
  const { type, target } = record;
  if (type === 'attributes') deep.add(target as Element);
  if (type === 'characterData') own.add(target);
  if (type !== 'childList') return;
  const { addedNodes } = record;
  for (let at = 0; at < addedNodes.length; at++) {
    const node = addedNodes[at]!;
    if (nodeTypeOf(node) === 1) added.add(node as Element);
    else own.add(target);
  }
  if (own.has(target)) {
    /* Not asked: that is dearer than to look for what has gone. */
    gathered.gone = true;
    return;
  }
  parents.add(target);
  const { removedNodes } = record;
  if (removedNodes.length === 0) return;
  gathered.gone = true;
  for (let at = 0; at < removedNodes.length; at++) {
    if (nodeTypeOf(removedNodes[at]!) !== 1) return void own.add(target);
  }
  for (const neighbour of [record.previousSibling, record.nextSibling]) {
    if (neighbour !== null) seams.add(neighbour);
  }
}

const setsOf = ({ added, deep, own, parents, seams }: Gathered): Set<Node>[] =>
  [added, deep, own, parents, seams] as Set<Node>[];

/** How many changed nodes there are. */
export const sizeOf = (changes: Gathered): number => setsOf(changes).reduce((sum, { size }) => sum + size, 0);

/** Lets go of what has left the page. */
export function keepConnected(changes: Gathered): void {
  for (const nodes of setsOf(changes)) dropGone(nodes);
}
