import { layoutOf } from './layout.ts';
import { isConnected, isShadowRoot, nodeTypeOf, parentAcross, parentOf } from './nodes.ts';
import { skipOf } from './skip.ts';

type Root = Element | ShadowRoot;

/** The block that holds a node's text: the nearest element (or shadow root) around it that is not inline. */
export function containerOf(node: Node): Root | undefined {
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    if (isShadowRoot(at)) return at;
    if (nodeTypeOf(at) === 1 && !flows(at as Element)) return at as Element;
  }
  return undefined;
}

/** Whether an element is part of the text around it. */
export function flows(element: Element): boolean {
  const { display } = layoutOf(element);
  return display === 'inline' || display === 'through';
}

/** Whether a root is in its document, and neither skipped nor inside anything that is. */
export function isSought(root: Root): boolean {
  if (!isConnected(root) || root.ownerDocument.designMode === 'on') return false;
  for (let at: Element | null = elementOf(root); at !== null; at = parentAcross(at)) {
    if (skipOf(at) !== undefined) return false;
  }
  return true;
}

/** The element that a root is, or that has it as its shadow root. */
export const elementOf = (root: Root): Element => (isShadowRoot(root) ? root.host : root);

/**
 * Whether the content of a root is rendered: not in a closed `<details>`, nor waiting to be found (`hidden=until-found`).
 * What is skipped for `content-visibility: auto` counts as rendered: it comes as it is scrolled to.
 * @param seen whether it must be visible, too
 */
export function isRendered(root: Root, seen = false): boolean {
  for (let at: Element | null = elementOf(root); at !== null; at = parentAcross(at)) {
    if (Element.prototype.checkVisibility.call(at, { visibilityProperty: seen })) {
      return getComputedStyle(at).contentVisibility !== 'hidden';
    }
    /* What has no box of its own is as visible as what is around it. */
    if (layoutOf(at).display !== 'through') return false;
  }
  return false;
}

/** What is directly around a node, out of a shadow tree too. */
export const around = (node: Node): Node | null => parentOf(node) ?? (isShadowRoot(node) ? node.host : null);

/** Whether a node is one of some roots or inside one, in its tree or in shadow trees. */
export function isWithin(node: Node | null, roots: ReadonlySet<Node>): boolean {
  for (let at = node; at !== null; at = around(at)) if (roots.has(at)) return true;
  return false;
}

/** Tells for many nodes whether they are within some roots, while nothing moves: what is around them is asked about once. */
export function createWithin(roots: ReadonlySet<Node>): (node: Node) => boolean {
  if (roots.size === 0) return () => false;
  const known = new Map<Node, boolean>();
  const isAroundWithin = (node: Node): boolean => {
    const outer = around(node);
    if (outer === null) return false;
    const before = known.get(outer);
    if (before !== undefined) return before;
    const found = roots.has(outer) || isAroundWithin(outer);
    known.set(outer, found);
    return found;
  };
  return (node) => roots.has(node) || isAroundWithin(node);
}
