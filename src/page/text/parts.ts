import { localNameOf, matchesIn, nodeTypeOf } from './nodes.ts';
import { isFlat, isLarger } from './size.ts';
import { seamlessSelector, skipOf } from './skip.ts';

/** What a page is looked at by: a text, or an element that is looked at as a whole. */
export type Part = Element | Text;

/** Elements with no more elements in them are looked at as a whole. */
const fewElements = 50;

/** Elements that hold little more than a text, by their names; where one holds more, that costs but time. */
const leaf = /^(p|h[1-6]|dt)$/;

/** Elements that no word goes into or comes out of, by their names. */
const apart = /^(p|h[1-6]|div|section|article|[duo]l|li|d[dt]|table|t[rdh])$/;

/** How much of a text may be the beginning of a mention that goes on in the next. */
export const overlap = 200;

/** Whether a node is looked at as a whole: texts, and small elements. */
export function isPart(node: Node): node is Part {
  const type = nodeTypeOf(node);
  if (type !== 1) return type === 3 || type === 4;
  return isSmall(node as Element) && skipOf(node as Element) === undefined;
}

/** Whether an element holds little more than a text, as its name says. */
const isLeaf = (element: Element): boolean => leaf.test(localNameOf(element));

/** Whether an element is so small that it is looked at as a whole. */
export const isSmall = (element: Element): boolean =>
  isLeaf(element) || isFlat(element) || !isLarger(element, fewElements);

/** Whether an element is small, and nothing is left out between two texts in it: all of its text can be looked at as it stands there. */
export const readsAsItStands = (element: Element): boolean =>
  isSmall(element) && matchesIn(element, seamlessSelector).length === 0;

/** Whether a node is an element to look for parts in: one that is not skipped, of those that are no parts. */
export const isOpen = (node: Node): boolean =>
  nodeTypeOf(node) === 1 && skipOf(node as Element) === undefined;

/** Whether a node is an element that mostly is a block of its own. */
export const isApart = (node: Node): boolean =>
  nodeTypeOf(node) === 1 && apart.test(localNameOf(node as Element));
