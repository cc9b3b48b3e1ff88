import { remembering } from '../../core/remembering.ts';
import { type Changes } from '../text/changes.ts';
import { createFlow } from '../text/flow.ts';
import { elementsIn, isConnected, nodeTypeOf, parentOf } from '../text/nodes.ts';
import { layoutOf } from '../text/layout.ts';
import { isApart, isSmall } from '../text/parts.ts';
import { around, containerOf, createWithin, flows } from '../text/place.ts';
import type { Changed } from '../text/read.ts';

type Root = Element | ShadowRoot;

/** What is known of a page that changes. */
export interface Known {
  /** Whether the text below an element may hold a mention. */
  readonly holds: (element: Element) => boolean;
  /** Whether a container has mentions in its own text. */
  readonly isMarked: (container: Root) => boolean;
}

/** Most elements of a changed inline element that are looked at for blocks in it; with more, it counts as having one. */
const mostLookedAt = 40;

/**
 * The parts of a page that changes concern. An inline element is part of its block's text, so that block's root is read
 * anew; what has come and holds no mention is passed by, before anything dearer is asked of it.
 */
export function dirtyRoots(changes: Changes, { holds, isMarked }: Known): Changed {
  const deep = new Set<Root>();
  const own = new Set<Root>();
  const shadows = new Set<Element>();
  const hosts = new Set<Root>();
  const flow = createFlow(changes.added);
  const containerAt = remembering((node: Node) => (isConnected(node) ? containerOf(node) : undefined));
  const add = (roots: Set<Root>, node: Node | null): void => {
    const container = node === null ? undefined : containerAt(node);
    if (container !== undefined) roots.add(container);
  };
  const isPassedBy = (element: Element): boolean => {
    if (!isApart(element) || !isSmall(element) || holds(element)) return false;
    const container = containerAt(parentOf(element)!);
    return container === undefined || !isMarked(container);
  };
  const enter = (element: Element, isInline: boolean): void => {
    if (isInline) shadows.add(element);
    if (isInline) add(holdsBlock(element) ? deep : own, element);
    else deep.add(element);
  };

  for (const element of changes.added) {
    if (changes.deep.has(element) || !isConnected(element)) continue;
    let isPart = flow.splitsText(element);
    if (isPassedBy(element)) shadows.add(element);
    else {
      const isInline = flows(element);
      isPart ||= isInline;
      enter(element, isInline);
    }
    if (isPart) add(own, parentOf(element));
  }
  for (const element of changes.deep) {
    if (!isConnected(element)) continue;
    enter(element, flows(element));
    add(own, parentOf(element));
  }
  for (const node of changes.own) {
    add(own, node);
    if (nodeTypeOf(node) !== 3) add(hosts, node);
  }
  for (const node of changes.seams) if (isConnected(node) && flow.isInText(node)) add(own, parentOf(node));
  for (const node of changes.parents) {
    const container = containerAt(node);
    if (container === undefined) continue;
    /* In inline markup, even what stands alone is in the middle of a text. */
    if (container !== node || isMarked(container)) own.add(container);
    hosts.add(container);
  }

  const isInDeep = createWithin(deep);
  const isInside = (root: Root): boolean => {
    const outer = around(root);
    return outer !== null && isInDeep(outer);
  };
  const outside = <Some extends Root>(roots: ReadonlySet<Some>, isIn: (root: Root) => boolean = isInDeep) =>
    new Set([...roots].filter((root) => !isIn(root)));
  return {
    deep: outside(deep, isInside),
    own: outside(own),
    shadows: outside(shadows),
    hosts: outside(hosts),
  };
}

function holdsBlock(element: Element): boolean {
  const elements = elementsIn(element, '*');
  return elements.length > mostLookedAt || [...elements].some((inner) => layoutOf(inner).display === 'block');
}
