import type { TextBlock } from '../../core/mentions/block.ts';
import { isLarger } from './findRoots.ts';
import { firstElementOf, isShadowRoot, localNameOf, nextElementOf, nodeTypeOf, textOf } from './nodes.ts';
import { skipOf } from './skip.ts';
import { childrenAlong, noWay } from './wayToView.ts';

type Root = Element | ShadowRoot;

/** Tells which texts may hold a mention: false where a text holds none for sure. */
export interface Look {
  /** Asked of the text below a node. */
  readonly holds: (node: Node) => boolean;
  /** Asked of a block whose text was put together without a look at its nodes. */
  readonly inBlock: (block: TextBlock) => boolean;
  /** Asked of two neighbouring texts as one. */
  readonly joined: (before: string, after: string) => boolean;
}

/** Elements with no more elements in them are looked at as a whole. */
const fewElements = 50;

/** So few elements are looked at one by one whether they have others in them. */
const fewChildren = 6;

/** Elements that hold little more than a text, by their names; where one holds more, that costs but time. */
const leaf = /^(p|h[1-6]|dt)$/;

/** Elements that no word goes into or comes out of, by their names. */
const apart = /^(p|h[1-6]|div|section|article|[duo]l|li|d[dt]|table|t[rdh])$/;

/** How much of a text may be the beginning of a mention that goes on in the next. */
const overlap = 200;

/** How many nodes are passed between two places to pause, and how many a look at a text counts for: some tenths of a millisecond. */
const stride = 100;
const lookWeight = 10;

/**
 * Looks through a tree for the places that are worth a reading, in steps: it costs a tenth of one, since it asks for no
 * styles, and has the browser put the text of small elements together. What is skipped is left out.
 * @param way leads to where it begins
 * @returns texts, and elements that may hold a mention somewhere in them
 */
export function* survey(
  root: Root,
  look: Look,
  way = noWay,
): Generator<Element | Text | undefined, void, void> {
  if (!isShadowRoot(root) && isSmall(root)) {
    if (look.holds(root)) yield root;
    return;
  }
  const open = [childrenAlong(way, root)];
  let passed = 0;
  let before: Element | Text | undefined;
  for (let children = open.at(-1); children !== undefined; children = open.at(-1)) {
    if (++passed > stride) {
      passed = 0;
      yield undefined;
    }
    const node = children.next().value;
    if (node === undefined) {
      open.pop();
    } else if (isPart(node)) {
      passed += lookWeight;
      const holds = look.holds(node);
      if (holds) yield node;
      else if (before !== undefined && isJoint(before, node, look)) yield* [before, node];
      /* What holds one is read with what is around it anyway. */
      before = holds ? undefined : node;
    } else if (nodeTypeOf(node) === 1 && skipOf(node as Element) === undefined) {
      open.push(childrenAlong(way, node));
      before = undefined;
    }
  }
}

/** Whether a node is looked at as a whole: texts, and small elements. */
function isPart(node: Node): node is Element | Text {
  const type = nodeTypeOf(node);
  if (type !== 1) return type === 3 || type === 4;
  return isSmall(node as Element) && skipOf(node as Element) === undefined;
}

const isSmall = (element: Element): boolean =>
  leaf.test(localNameOf(element)) || isFlat(element) || !isLarger(element, fewElements);

/** Whether an element has few others in it, as far as that can be told at once: to have them counted costs five times as much. */
function isFlat(element: Element): boolean {
  let few = fewChildren;
  for (let child = firstElementOf(element); child !== null; child = nextElementOf(child)) {
    if (firstElementOf(child) !== null || --few === 0) return false;
  }
  return true;
}

/** Whether a mention may lie across two neighbours. */
const isJoint = (one: Element | Text, other: Element | Text, look: Look): boolean =>
  !isApart(one) &&
  !isApart(other) &&
  look.joined((textOf(one) ?? '').slice(-overlap), (textOf(other) ?? '').slice(0, overlap));

const isApart = (node: Element | Text): boolean =>
  nodeTypeOf(node) === 1 && apart.test(localNameOf(node as Element));
