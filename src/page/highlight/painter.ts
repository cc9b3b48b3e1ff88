import type { DomBlock } from '../text/domBlock.ts';
import { elementOf } from '../text/place.ts';
import type { Mark } from './mark.ts';
import { createNearWatcher } from './near.ts';
import { createHighlightRegister } from './registry.ts';
import { highlightName } from './styles.ts';

/** Paints marks and knows which are where. */
export interface Painter {
  /** Paints a block's marks while the block is near the viewport. */
  paint(block: DomBlock, marks: readonly Mark[]): Painting;
  /** The painted marks that have a share of a text node. */
  readonly marksIn: (node: Node) => readonly Mark[];
  /** Whether nothing is painted. */
  readonly isBare: () => boolean;
  /** Stops watching; marks must have been undone. */
  stop(): void;
}

/** A block's marks, painted. */
export interface Painting {
  /** Paints other marks of the block in their place; what stays does not flicker. */
  change(marks: readonly Mark[]): void;
  undo(): void;
}

/** Makes the painter of a document. The page's nodes are left as they are: marks are custom highlights over static ranges. */
export function createPainter(document: Document): Painter {
  const view = document.defaultView as Window & typeof globalThis;
  const register = createHighlightRegister(view);
  const near = createNearWatcher(document);
  const byNode = new WeakMap<Node, readonly Mark[]>();
  const paintings = new Set<Painting>();
  return {
    paint(block, first) {
      let marks = first;
      let isNear = false;
      let undos: (() => void)[] = [];
      const lift = (): void => {
        for (const undo of undos) undo();
        undos = [];
      };
      const lay = (): void => {
        lift();
        if (isNear) undos = marks.map(({ style, range }) => register(highlightName(style), range));
      };
      let unlink = linkNodes(byNode, block, marks);
      const unwatch = near(elementOf(block.container), (nowNear) => {
        isNear = nowNear;
        lay();
      });
      const painting: Painting = {
        change(others) {
          unlink();
          marks = others;
          unlink = linkNodes(byNode, block, marks);
          lay();
        },
        undo() {
          unwatch();
          lift();
          unlink();
          paintings.delete(painting);
        },
      };
      paintings.add(painting);
      return painting;
    },
    marksIn: (node) => byNode.get(node) ?? [],
    isBare: () => paintings.size === 0,
    stop: () => near.stop(),
  };
}

/** Makes marks be found by the text nodes that they have a share of; returns the undo. */
function linkNodes(
  byNode: WeakMap<Node, readonly Mark[]>,
  { pieces }: DomBlock,
  marks: readonly Mark[],
): () => void {
  const linked = new Map<Node, readonly Mark[]>();
  for (const { node, start, length } of pieces) {
    const own = marks.filter(({ mention }) => mention.start < start + length && mention.end > start);
    if (own.length > 0) linked.set(node, own);
  }
  /* A node can hold many blocks: in a plain-text document it holds all. */
  for (const [node, own] of linked) byNode.set(node, [...(byNode.get(node) ?? []), ...own]);
  return () => {
    for (const [node, own] of linked) {
      const left = byNode.get(node)?.filter((mark) => !own.includes(mark)) ?? [];
      if (left.length > 0) byNode.set(node, left);
      else byNode.delete(node);
    }
  };
}
