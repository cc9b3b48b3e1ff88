import { type Few, fewOf, listOf } from '../few.ts';
import { isShadowRoot, parentOf } from '../text/nodes.ts';
import { elementOf } from '../text/place.ts';
import type { Neighbour } from './groups.ts';
import type { Mark, MarkedBlock } from './mark.ts';
import { createNearWatcher, type NearWatcher } from './near.ts';
import { createHighlightRegister, type RegisterRange } from './registry.ts';
import { highlightName } from './styles.ts';

/** One for all: each would take room. */
const none: Mark[] = [];

/** Paints marks and knows which are where. */
export interface Painter {
  /** Starts a block's painting, in which nothing is painted yet. */
  start(block: MarkedBlock, marks: readonly Mark[]): Painting;
  /** The painted marks that have a share of a text node. */
  readonly marksIn: (node: Node) => readonly Mark[];
  /** Stops watching; nothing may be painted any more. */
  stop(): void;
}

/** A block with its marks, some of which are painted while it is near the viewport. */
export interface Painting {
  readonly block: MarkedBlock;
  /** All of the block. */
  readonly marks: readonly Mark[];
  readonly painted: readonly Mark[];
  /** Paints these of the marks and no others; what stays does not flicker. */
  paint(marks: readonly Mark[]): void;
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
  readonly #marks: Few<Mark>;
  #painted: Few<Mark> = none;
  /** Takes away what is registered, while the block is near. */
  #lift: (() => void) | undefined = undefined;

  constructor(easel: Easel, block: MarkedBlock, marks: readonly Mark[]) {
    this.#easel = easel;
    this.block = block;
    this.#marks = fewOf(marks);
  }

  get marks(): readonly Mark[] {
    return listOf(this.#marks);
  }

  get painted(): readonly Mark[] {
    return listOf(this.#painted);
  }

  near(isNear: boolean): void {
    const before = this.#lift;
    this.#lift = isNear ? this.#lay() : undefined;
    before?.();
  }

  paint(marks: readonly Mark[]): void {
    const wasBare = this.painted.length === 0;
    this.#painted = marks.length === this.marks.length ? this.#marks : fewOf(marks);
    const element = elementOf(this.block.container);
    if (marks.length === 0) {
      this.#easel.near.unwatch(element, this);
      this.near(false);
    } else if (wasBare) this.#easel.near.watch(element, this);
    else if (this.#lift !== undefined) this.near(true);
  }

  /** The painted marks in a text node of the block. */
  in(node: Node): readonly Mark[] {
    const piece = this.block.pieces.find((one) => one.node === node);
    if (piece === undefined) return [];
    const [from, to] = [piece.start, piece.start + piece.length];
    return this.painted.filter(({ start, end }) => start < to && end > from);
  }

  #lay(): () => void {
    const { register } = this.#easel;
    const undos = this.painted.map(({ style, range }) => register(highlightName(style), range));
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
    start: (block, marks) => new BlockPainting(easel, block, marks),
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
