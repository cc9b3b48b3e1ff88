import type { DomBlock } from './domBlock.ts';
import { createGatherer, type Gatherer } from './gather.ts';
import { layoutOf } from './layout.ts';
import { headingLevel, headingSelector, type OutlineTracker, trackOutline } from './outline.ts';
import { skipOf } from './skip.ts';

/** How far to go: all blocks below a root, or only the root's own text, leaving out the blocks within it. */
export type Depth = 'deep' | 'own';

type Root = Element | ShadowRoot;

/** What holds inside an element that the walk has entered. */
interface Frame {
  readonly container: Root;
  /** Of the heading that this is or lies in. */
  readonly level: number | undefined;
  readonly visible: boolean;
  readonly inline: boolean;
  /** The children as they were on entering: the page may move nodes between two steps. */
  readonly children: Iterator<Node, undefined>;
}

/**
 * The blocks of text below a root that a reader can see, in document order. Shadow roots are roots of their own.
 * The root must be a block, and rendered. Steps can be spread over time while the page changes: what is inserted
 * meanwhile is left to whoever watches the page, and nothing else is missed.
 */
export function* collect(root: Root, depth: Depth = 'deep'): Generator<DomBlock, void, void> {
  const gatherer = createGatherer();
  const outline = trackOutline(root);
  const frames = [rootFrame(root)];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = frame.children.next().value;
    if (node === undefined) {
      frames.pop();
      if (frame.inline) gatherer.edge();
      else yield* flushed(gatherer, outline, frame);
    } else if (node.nodeType === 1) {
      const entered = enter(node as Element, frame, gatherer);
      if (entered === undefined) continue;
      if (entered.inline) gatherer.edge();
      else yield* flushed(gatherer, outline, frame);
      if (entered.inline || depth === 'deep') frames.push(entered);
    } else if (node.nodeType === 3 && frame.visible) {
      gatherer.text(node as Text);
    }
  }
}

const childrenOf = (root: Root): Iterator<Node, undefined> => [...root.childNodes].values();

function rootFrame(root: Root): Frame {
  const isShadow = !('localName' in root);
  const visible = isShadow || layoutOf(root).visible;
  const heading = isShadow ? null : root.closest(headingSelector);
  const level = heading === null ? undefined : headingLevel(heading);
  return { container: root, level, visible, inline: false, children: childrenOf(root) };
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
function enter(element: Element, outer: Frame, gatherer: Gatherer): Frame | undefined {
  if (element.localName === 'br') gatherer.gap('\n');
  if (element.localName === 'br' || element.localName === 'wbr') return undefined;
  const skip = skipOf(element);
  if (skip === 'solid') gatherer.gap('\uFFFC');
  if (skip !== undefined) return undefined;
  const { display, visible } = layoutOf(element);
  if (display === 'none') return undefined;
  const inline = display !== 'block';
  const level = outer.level ?? (inline ? undefined : headingLevel(element));
  return {
    container: inline ? outer.container : element,
    level,
    visible,
    inline,
    children: childrenOf(element),
  };
}
