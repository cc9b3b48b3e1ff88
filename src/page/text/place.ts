import { remembering } from '../../core/remembering.ts';
import { layoutOf, styleOf } from './layout.ts';
import { elements, isConnected, isShadowRoot, nodeTypeOf, parentAcross, parentOf } from './nodes.ts';
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

/**
 * Tells of roots whether they are in their document, and neither skipped nor inside anything that is. What is around
 * several is asked about once: to be used for one reading, since what changes is read anew.
 */
export function createSought(): (root: Root) => boolean {
  const isOpen = remembering((element: Element): boolean => {
    const outer = parentAcross(element);
    return skipOf(element) === undefined && (outer === null || isOpen(outer));
  });
  return (root) => isConnected(root) && root.ownerDocument.designMode !== 'on' && isOpen(elementOf(root));
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
    if (elements.checkVisibility.call(at, { visibilityProperty: seen })) {
      return styleOf(at)?.contentVisibility !== 'hidden';
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
  const isAroundWithin = remembering((node: Node): boolean => {
    const outer = around(node);
    return outer !== null && (roots.has(outer) || isAroundWithin(outer));
  });
  return (node) => roots.has(node) || isAroundWithin(node);
}
