import type { DomBlock } from './domBlock.ts';
import { createGatherer, type Gatherer } from './gather.ts';
import { layoutOf } from './layout.ts';
import { skipOf } from './skip.ts';

/** How far to go: all blocks below a root, or only the root's own text, leaving out the blocks within it. */
export type Depth = 'deep' | 'own';

type Root = Element | ShadowRoot;

/** What holds inside an element that the walk has entered. */
interface Frame {
  readonly element: Root;
  readonly container: Root;
  readonly heading: boolean;
  readonly visible: boolean;
  readonly inline: boolean;
}

const headingNames = /^h[1-6]$/;
const isHeading = (root: Root): boolean =>
  'localName' in root && (headingNames.test(root.localName) || root.getAttribute('role') === 'heading');

/**
 * The blocks of text below a root that a reader can see, in document order. Shadow roots are roots of their own.
 * The root must be a block, and rendered. Steps can be spread over time, since nothing is kept of the page between
 * blocks but the place in it.
 */
export function* collect(root: Root, depth: Depth = 'deep'): Generator<DomBlock, void, void> {
  const gatherer = createGatherer();
  const isShadow = !('localName' in root);
  const visible = isShadow || layoutOf(root).visible;
  const heading = isShadow ? false : root.closest('h1,h2,h3,h4,h5,h6,[role=heading]') !== null;
  const frames: Frame[] = [{ element: root, container: root, heading, visible, inline: false }];
  let node: Node | null = root.firstChild;
  while (frames.length > 0) {
    const frame = frames.at(-1)!;
    if (node === null) {
      frames.pop();
      if (frame.inline) gatherer.edge();
      else yield* flushed(gatherer, frame);
      node = frame.element === root ? null : frame.element.nextSibling;
      continue;
    }
    const entered: Frame | undefined =
      node.nodeType === 1 ? enter(node as Element, frame, gatherer) : undefined;
    if (entered === undefined) {
      if (node.nodeType === 3 && frame.visible) gatherer.text(node as Text);
      node = node.nextSibling;
      continue;
    }
    if (entered.inline) gatherer.edge();
    else yield* flushed(gatherer, frame);
    if (!entered.inline && depth === 'own') node = node.nextSibling;
    else {
      frames.push(entered);
      node = node.firstChild;
    }
  }
}

function* flushed(gatherer: Gatherer, { container, heading }: Frame): Generator<DomBlock, void, void> {
  const block = gatherer.flush(container, heading);
  if (block !== undefined) yield block;
}

/** The frame of an element that is walked into; undefined for one that is not, whose trace is then in the gatherer. */
function enter(element: Element, outer: Frame, gatherer: Gatherer): Frame | undefined {
  if (element.localName === 'br') gatherer.gap('\n');
  if (element.localName === 'br' || element.localName === 'wbr') return undefined;
  const skip = skipOf(element);
  if (skip === 'seamless') return undefined;
  const { display, visible } = layoutOf(element);
  if (display === 'none') return undefined;
  if (skip === 'solid') {
    gatherer.gap('\uFFFC');
    return undefined;
  }
  const inline = display !== 'block';
  const heading = outer.heading || (!inline && isHeading(element));
  return { element, container: inline ? outer.container : element, heading, visible, inline };
}
