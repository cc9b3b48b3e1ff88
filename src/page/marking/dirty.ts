import { layoutOf } from '../text/layout.ts';
import { containerOf } from '../text/place.ts';
import type { Changes } from '../text/watch.ts';

type Root = Element | ShadowRoot;

/** Roots to read anew: with all that is in them, or only their own text. No root lies in a deep one. */
export interface Dirty {
  readonly deep: readonly Root[];
  readonly own: readonly Root[];
}

/** Most elements of a changed inline element that are looked at for blocks in it; with more, it counts as having one. */
const mostLookedAt = 40;

/** The blocks that changes concern. An inline element is part of its block's text, so that block's root is read anew. */
export function dirtyRoots(changes: Changes): Dirty {
  const deep = new Set<Root>();
  const own = new Set<Root>();
  for (const element of changes.deep) {
    if (!element.isConnected) continue;
    const container = isInline(element) ? containerOf(element) : element;
    if (container === undefined) continue;
    if (container === element || holdsBlock(element)) deep.add(container);
    else own.add(container);
    const parent = element.parentNode;
    const around = container === element && parent !== null ? containerOf(parent) : undefined;
    if (around !== undefined) own.add(around);
  }
  for (const node of changes.own) {
    const container = node.isConnected ? containerOf(node) : undefined;
    if (container !== undefined) own.add(container);
  }
  const outermost = [...deep].filter(
    (root) => ![...deep].some((other) => other !== root && holds(other, root)),
  );
  return { deep: outermost, own: [...own].filter((root) => !outermost.some((other) => holds(other, root))) };
}

const isInline = (root: Root): boolean => {
  if (!('localName' in root)) return false;
  const { display } = layoutOf(root);
  return display === 'inline' || display === 'through';
};

function holdsBlock(root: Root): boolean {
  const elements = root.querySelectorAll('*');
  return (
    elements.length > mostLookedAt || [...elements].some((element) => layoutOf(element).display === 'block')
  );
}

/** Whether a root holds another, itself included, shadow trees included. */
export function holds(root: Root, other: Root): boolean {
  for (let at: Node = other; ;) {
    if (root.contains(at)) return true;
    const tree = at.getRootNode();
    if (!('host' in tree)) return false;
    if (tree === root) return true;
    at = (tree as ShadowRoot).host;
  }
}
