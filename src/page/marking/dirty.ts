import { elementsIn, isConnected, parentOf } from '../text/nodes.ts';
import { layoutOf } from '../text/layout.ts';
import { around, containerOf, flows, isWithin } from '../text/place.ts';
import type { Changes } from '../text/watch.ts';

type Root = Element | ShadowRoot;

/** Roots to read anew: with all that is in them, or only their own text. No root lies in a deep one. */
export interface Dirty {
  readonly deep: ReadonlySet<Root>;
  readonly own: ReadonlySet<Root>;
  /** Changed inline elements, which may hold shadow roots. */
  readonly inline: ReadonlySet<Element>;
}

/** Most elements of a changed inline element that are looked at for blocks in it; with more, it counts as having one. */
const mostLookedAt = 40;

/** The blocks that changes concern. An inline element is part of its block's text, so that block's root is read anew. */
export function dirtyRoots(changes: Changes): Dirty {
  const deep = new Set<Root>();
  const own = new Set<Root>();
  const inline = new Set<Element>();
  const add = (roots: Set<Root>, node: Node | null): void => {
    const container = node !== null && isConnected(node) ? containerOf(node) : undefined;
    if (container !== undefined) roots.add(container);
  };
  for (const element of changes.deep) {
    if (!isConnected(element)) continue;
    const isInline = flows(element);
    if (isInline) inline.add(element);
    add(isInline && !holdsBlock(element) ? own : deep, element);
    add(own, parentOf(element));
  }
  for (const node of changes.own) add(own, node);
  return {
    deep: new Set([...deep].filter((root) => !isWithin(around(root), deep))),
    own: new Set([...own].filter((root) => !isWithin(root, deep))),
    inline,
  };
}

function holdsBlock(element: Element): boolean {
  const elements = elementsIn(element, '*');
  return elements.length > mostLookedAt || [...elements].some((inner) => layoutOf(inner).display === 'block');
}
