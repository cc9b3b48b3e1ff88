import { isShadowRoot, parentOf } from '../text/nodes.ts';
import { elementOf } from '../text/place.ts';
import type { Neighbour } from './groups.ts';
import type { Mark, MarkedBlock } from './mark.ts';
import { createNearWatcher, type NearWatcher } from './near.ts';
import { createHighlightRegister, type RegisterRange } from './registry.ts';
import { highlightName } from './styles.ts';

/** Paints marks and knows which are where. */
export interface Painter {
  /** Paints a block's marks while the block is near the viewport. */
  paint(block: MarkedBlock, marks: readonly Mark[]): Painting;
  /** The painted marks that have a share of a text node. */
  readonly marksIn: (node: Node) => readonly Mark[];
  /** Stops watching; marks must have been undone. */
  stop(): void;
}

/** A block's marks, painted. */
export interface Painting {
  /** Paints other marks of the block in their place; what stays does not flicker. */
  change(marks: readonly Mark[]): void;
  undo(): void;
}

/** What all paintings of a document share. */
interface Easel {
  readonly near: NearWatcher;
  readonly register: RegisterRange;
}

/** A page can have thousands of paintings, of which few are near: a class keeps the others small. */
class BlockPainting implements Painting, Neighbour {
  readonly #easel: Easel;
  readonly block: MarkedBlock;
  marks: readonly Mark[];
  /** Takes away what is registered, while the block is near. */
  #lift: (() => void) | undefined = undefined;

  constructor(easel: Easel, block: MarkedBlock, marks: readonly Mark[]) {
    this.#easel = easel;
    this.block = block;
    this.marks = marks;
    easel.near.watch(elementOf(block.container), this);
  }

  near(isNear: boolean): void {
    const before = this.#lift;
    this.#lift = isNear ? this.#lay() : undefined;
    before?.();
  }

  change(marks: readonly Mark[]): void {
    this.marks = marks;
    if (this.#lift !== undefined) this.near(true);
  }

  undo(): void {
    this.#easel.near.unwatch(elementOf(this.block.container), this);
    this.near(false);
  }

  /** The marks in a text node of the block. */
  in(node: Node): readonly Mark[] {
    const piece = this.block.pieces.find((one) => one.node === node);
    if (piece === undefined) return [];
    const [from, to] = [piece.start, piece.start + piece.length];
    return this.marks.filter(({ mention }) => mention.start < to && mention.end > from);
  }

  #lay(): () => void {
    const { register } = this.#easel;
    const undos = this.marks.map(({ style, range }) => register(highlightName(style), range));
    return () => {
      for (const undo of undos) undo();
    };
  }
}

/** Makes the painter of a document. The page's nodes are left as they are: marks are custom highlights over static ranges. */
export function createPainter(document: Document): Painter {
  const near = createNearWatcher(document);
  const register = createHighlightRegister(document.defaultView as Window & typeof globalThis);
  const easel: Easel = { near, register };
  return {
    paint: (block, marks) => new BlockPainting(easel, block, marks),
    marksIn: (node) => marksIn(node, near),
    stop: () => near.stop(),
  };
}

/** The marks of a text node: they are kept with what contains their block, which is around it in its tree. */
function marksIn(node: Node, near: NearWatcher): readonly Mark[] {
  for (let at: Node | null = node; at !== null; at = isShadowRoot(at) ? null : parentOf(at)) {
    const container = at as Element | ShadowRoot;
    const found = (near.watching(elementOf(container)) as readonly BlockPainting[])
      .filter(({ block }) => block.container === container)
      .flatMap((painting) => painting.in(node));
    if (found.length > 0) return found;
  }
  return [];
}
