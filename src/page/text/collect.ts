import type { DomBlock } from './domBlock.ts';
import { createGatherer, type Gatherer } from './gather.ts';
import { isVisible, type Layout, layoutOf } from './layout.ts';
import {
  attributeOf,
  childrenOf,
  closestTo,
  isShadowRoot,
  localNameOf,
  nodeTypeOf,
  parentOf,
} from './nodes.ts';
import {
  headingLevel,
  headingSelector,
  type Outlines,
  type OutlineTracker,
  trackOutline,
} from './outline.ts';
import { skipOf } from './skip.ts';

/** How far to go: all blocks below a root, or only the root's own text, leaving out the blocks within it. */
export type Depth = 'deep' | 'own';

type Root = Element | ShadowRoot;

/** Whom a walk tells of what it can't read. */
export interface Sought {
  /** Whether the text below a node may hold a mention. */
  readonly holds: (node: Node) => boolean;
  /** Called for an element with such a text that is not shown. */
  readonly hidden: (root: Root) => void;
  /** Tells of the headings before a place. */
  readonly outlines: Outlines;
}

/** Steps of a walk that give a block, or nothing: a place to pause at. */
export type Steps = Generator<DomBlock | undefined, void, void>;

/** How many nodes are passed between two places to pause: some tenths of a millisecond. */
const stride = 100;

/** What holds inside an element that the walk has entered. */
interface Frame {
  readonly container: Root;
  /** Of the heading that this is or lies in. */
  readonly level: number | undefined;
  readonly layout: Layout;
  readonly inline: boolean;
  readonly children: Iterator<Node, undefined>;
}

/**
 * The blocks of text below a root that a reader can see, in document order. Shadow roots are roots of their own.
 * The root must be a block, and rendered.
 */
export const collect = (root: Root, depth: Depth = 'deep'): Generator<DomBlock, void, void> =>
  blocksOf(walk(root, depth));

/** The blocks that some steps give. */
function* blocksOf(steps: Steps): Generator<DomBlock, void, void> {
  for (const block of steps) if (block !== undefined) yield block;
}

/**
 * Collects in steps, which can be spread over time while the page changes: what is inserted meanwhile is left to
 * whoever watches the page, and nothing else is missed.
 */
export function* walk(root: Root, depth: Depth, sought?: Sought): Steps {
  const gatherer = createGatherer();
  const outline = trackOutline(root, sought?.outlines);
  const frames = [rootFrame(root)];
  let passed = 0;
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (++passed % stride === 0) yield undefined;
    const node = frame.children.next().value;
    const type = node && nodeTypeOf(node);
    if (node === undefined) {
      frames.pop();
      if (frame.inline) gatherer.edge();
      else yield* flushed(gatherer, outline, frame);
    } else if (type === 1) {
      const entered = enter(node as Element, frame, gatherer, depth === 'deep' ? sought : undefined);
      if (entered === undefined) continue;
      if (entered.inline) gatherer.edge();
      else yield* flushed(gatherer, outline, frame);
      if (entered.inline || depth === 'deep') frames.push(entered);
    } else if (type === 3 || type === 4) {
      if (isVisible(frame.layout)) gatherer.text(node as Text);
      else if (sought?.holds(parentOf(node)!) === true) sought.hidden(frame.container);
    }
  }
}

function rootFrame(root: Root): Frame {
  const element = isShadowRoot(root) ? root.host : root;
  const heading = closestTo(element, headingSelector);
  const level = heading === null ? undefined : headingLevel(heading);
  return { container: root, level, layout: layoutOf(element), inline: false, children: childrenOf(root) };
}

function* flushed(
  gatherer: Gatherer,
  outline: OutlineTracker,
  { container, level }: Frame,
): Generator<DomBlock, void, void> {
  const block = gatherer.flush(container, level !== undefined, () => outline.headings(level));
  if (block === undefined) return;
  if (level !== undefined) outline.pass(block.text, level);
  yield block;
}

/** The frame of an element that is walked into; undefined for one that is not, whose trace is then in the gatherer. */
function enter(
  element: Element,
  outer: Frame,
  gatherer: Gatherer,
  sought: Sought | undefined,
): Frame | undefined {
  if (breaksLine(element)) gatherer.gap('\n');
  if (/^w?br$/.test(localNameOf(element))) return undefined;
  const skip = skipOf(element);
  if (skip === 'solid') gatherer.gap('\uFFFC');
  if (skip !== undefined) return undefined;
  const layout = layoutOf(element);
  if (layout.display === 'none') {
    if (sought?.holds(element) === true) sought.hidden(element);
    return undefined;
  }
  const inline = layout.display !== 'block';
  const level = outer.level ?? (inline ? undefined : headingLevel(element));
  return {
    container: inline ? outer.container : element,
    level,
    layout,
    inline,
    children: childrenOf(element),
  };
}

/** Whether an element starts a new line: a break, or what is placed anew in the text of a drawing. */
function breaksLine(element: Element): boolean {
  const name = localNameOf(element);
  return name === 'br' || (name === 'tspan' && attributeOf(element, 'x') !== null);
}
