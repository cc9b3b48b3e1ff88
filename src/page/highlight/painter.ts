import { isShadowRoot, parentOf } from '../text/nodes.ts';
import { elementOf } from '../text/place.ts';
import type { Mark, MarkedBlock } from './mark.ts';
import { createNearWatcher } from './near.ts';
import { createHighlightRegister } from './registry.ts';
import { highlightName } from './styles.ts';

type Root = Element | ShadowRoot;

/** Paints marks and knows which are where. */
export interface Painter {
  /** Paints a block's marks while the block is near the viewport. */
  paint(block: MarkedBlock, marks: readonly Mark[]): Painting;
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

/** What is painted in a block. */
interface Painted {
  readonly block: MarkedBlock;
  marks: readonly Mark[];
  /** Takes what is registered away, while the block is near. */
  lift?: (() => void) | undefined;
}

/** Makes the painter of a document. The page's nodes are left as they are: marks are custom highlights over static ranges. */
export function createPainter(document: Document): Painter {
  const view = document.defaultView as Window & typeof globalThis;
  const register = createHighlightRegister(view);
  const near = createNearWatcher(document);
  const byContainer = new Map<Root, Painted[]>();

  const lay = (painted: Painted): void => {
    const before = painted.lift;
    /* Registered before the others are let go of, so that a highlight is not taken away in between. */
    const undos = painted.marks.map(({ style, range }) => register(highlightName(style), range));
    before?.();
    painted.lift = () => {
      for (const undo of undos) undo();
    };
  };
  const lift = (painted: Painted): void => {
    painted.lift?.();
    painted.lift = undefined;
  };

  return {
    paint(block, marks) {
      const { container } = block;
      const painted: Painted = { block, marks };
      const others = byContainer.get(container);
      if (others === undefined) byContainer.set(container, [painted]);
      else others.push(painted);
      const unwatch = near(elementOf(container), (isNear) => (isNear ? lay : lift)(painted));
      return {
        change(changed) {
          painted.marks = changed;
          if (painted.lift !== undefined) lay(painted);
        },
        undo() {
          unwatch();
          lift(painted);
          const left = byContainer.get(container)?.filter((other) => other !== painted) ?? [];
          if (left.length > 0) byContainer.set(container, left);
          else byContainer.delete(container);
        },
      };
    },
    marksIn: (node) => marksIn(node, byContainer),
    isBare: () => byContainer.size === 0,
    stop: () => near.stop(),
  };
}

/** The marks of a text node: they are kept with what contains their block, which is around it in its tree. */
function marksIn(node: Node, byContainer: ReadonlyMap<Root, readonly Painted[]>): readonly Mark[] {
  for (let at: Node | null = node; at !== null; at = isShadowRoot(at) ? null : parentOf(at)) {
    const found = byContainer.get(at as Root)?.flatMap(({ block, marks }) => {
      const piece = block.pieces.find((one) => one.node === node);
      if (piece === undefined) return [];
      const [from, to] = [piece.start, piece.start + piece.length];
      return marks.filter(({ mention }) => mention.start < to && mention.end > from);
    });
    if (found !== undefined && found.length > 0) return found;
  }
  return [];
}
