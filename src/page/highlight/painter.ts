import type { DomBlock } from '../text/domBlock.ts';
import type { Mark } from './mark.ts';
import { createNearWatcher } from './near.ts';
import { createHighlightRegister } from './registry.ts';
import { highlightName } from './styles.ts';

/** Paints marks and knows which are where. */
export interface Painter {
  /** Paints a block's marks while the block is near the viewport; returns the undo. */
  paint(block: DomBlock, marks: readonly Mark[]): () => void;
  /** The painted marks that have a share of a text node. */
  readonly marksIn: (node: Node) => readonly Mark[];
  /** Stops watching; marks must have been undone. */
  stop(): void;
}

/** Makes the painter of a document. The page's nodes are left as they are: marks are custom highlights over static ranges. */
export function createPainter(document: Document): Painter {
  const view = document.defaultView as Window & typeof globalThis;
  const register = createHighlightRegister(view);
  const near = createNearWatcher(document);
  const byNode = new WeakMap<Node, readonly Mark[]>();
  return {
    paint(block, marks) {
      let undos: (() => void)[] = [];
      const unregister = (): void => {
        for (const undo of undos) undo();
        undos = [];
      };
      const nodes = sharedNodes(block, marks);
      for (const [node, own] of nodes) byNode.set(node, own);
      const unwatch = near(boxOf(block), (isNear) => {
        unregister();
        if (isNear) undos = marks.map(({ style, range }) => register(highlightName(style), range));
      });
      return () => {
        unwatch();
        unregister();
        for (const [node, own] of nodes) if (byNode.get(node) === own) byNode.delete(node);
      };
    },
    marksIn: (node) => byNode.get(node) ?? [],
    stop: () => near.stop(),
  };
}

/** The element whose box tells where a block is. */
const boxOf = ({ container }: DomBlock): Element => ('host' in container ? container.host : container);

/** The text nodes that marks have a share of, with those marks. */
function sharedNodes({ pieces }: DomBlock, marks: readonly Mark[]): Map<Node, Mark[]> {
  const nodes = new Map<Node, Mark[]>();
  for (const { node, start } of pieces) {
    const end = start + node.data.length;
    const own = marks.filter(({ mention }) => mention.start < end && mention.end > start);
    if (own.length > 0) nodes.set(node, own);
  }
  return nodes;
}
