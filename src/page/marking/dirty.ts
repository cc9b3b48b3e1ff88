import { layoutOf } from '../text/layout.ts';
import { containerOf } from '../text/place.ts';
import type { Changes } from '../text/watch.ts';

type Root = Element | ShadowRoot;

/** Roots to read anew: with all that is in them, or only their own text. No root lies in a deep one. */
export interface Dirty {
  readonly deep: readonly Root[];
  readonly own: readonly Root[];
  /** Changed inline elements, which may hold shadow roots. */
  readonly inline: readonly Element[];
}

/** Most elements of a changed inline element that are looked at for blocks in it; with more, it counts as having one. */
const mostLookedAt = 40;

/** The blocks that changes concern. An inline element is part of its block's text, so that block's root is read anew. */
export function dirtyRoots(changes: Changes): Dirty {
  const deep = new Set<Root>();
  const own = new Set<Root>();
  const changed = [...changes.deep].filter(({ isConnected }) => isConnected);
  const inline = changed.filter(isInline);
  for (const element of changed) {
    const container = inline.includes(element) ? containerOf(element) : element;
    if (container === undefined) continue;
    if (container === element || holdsBlock(element)) deep.add(container);
    else own.add(container);
  }
  for (const node of [...changes.own, ...changed.map(({ parentNode }) => parentNode)]) {
    const container = node?.isConnected === true ? containerOf(node) : undefined;
    if (container !== undefined) own.add(container);
  }
  const outermost = [...deep].filter(
    (root) => ![...deep].some((other) => other !== root && holds(other, root)),
  );
  return {
    deep: outermost,
    own: [...own].filter((root) => !outermost.some((other) => holds(other, root))),
    inline,
  };
}

const isInline = (element: Element): boolean => {
  const { display } = layoutOf(element);
  return display === 'inline' || display === 'through';
};

function holdsBlock(element: Element): boolean {
  const elements = element.querySelectorAll('*');
  return elements.length > mostLookedAt || [...elements].some((inner) => layoutOf(inner).display === 'block');
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
