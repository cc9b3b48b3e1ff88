import type { Mention } from '../../core/mentions/spot.ts';
import type { Density } from '../../core/settings/density.ts';
import { type Few, fewOf, joinedBy, listOf } from '../few.ts';
import type { Mark } from '../highlight/mark.ts';
import type { Painter, Painting } from '../highlight/painter.ts';
import type { MarkStyle } from '../highlight/styles.ts';
import type { DomBlock } from '../text/domBlock.ts';
import { choose } from './choose.ts';
import { createKeeper } from './keep.ts';
import { createSections, headingsIn } from './sections.ts';

type Root = Element | ShadowRoot;

/** How marks are made of mentions: the colour of each entity, and how many are shown. */
export interface Legend extends Density {
  readonly colourOf: (entity: number) => MarkStyle['colour'];
  /** Whether marks of an entity are shown; can change only where `quiet` is on, with what is known of the page. */
  readonly isWanted: (entity: number) => boolean;
}

/** The mentions on a page, by the container of their block, and those of them that are shown. */
export interface Board {
  /** Takes a block's mentions, and paints them unless it takes the whole page to tell which are shown. */
  put(block: DomBlock, mentions: readonly Mention[]): void;
  /** Takes away the mentions of every container that the test picks. */
  take(picks: (container: Root) => boolean): void;
  /**
   * Takes them away with the next arrangement, unless the very same are put again: those stay as they are.
   * @param among the only containers that it may pick, where that is known
   */
  doubt(picks: (container: Root) => boolean, among?: Iterable<Root>): void;
  /** Shows what is to be shown, now that the page has been read or judged. */
  arrange(): void;
  /** Whether there are mentions in the own text of a container. */
  readonly isMarked: (container: Root) => boolean;
  /** All marks, shown or not. */
  readonly marks: () => Iterable<Mark>;
  /** Whether a mark is shown. */
  readonly has: (mark: Mark) => boolean;
  /** Whether a mark is on the board, shown or not. */
  readonly holds: (mark: Mark) => boolean;
  /** How many mentions there are, shown or not. */
  readonly count: () => number;
}

/**
 * Makes an empty board.
 * @param roots the trees of the page: the document or a part of it, and shadow roots
 * @param admits whether a container's mentions are wanted; asked only where there are some
 */
export function createBoard(
  legend: Legend,
  painter: Painter,
  roots: () => Iterable<ParentNode>,
  admits: (container: Root) => boolean = () => true,
): Board {
  const spotted = new Map<Root, Few<Painting>>();
  const doubted = new Set<Painting>();
  const paintsAtOnce = legend.marks === 'all' && !legend.quiet;
  const keep = createKeeper(legend.colourOf);
  const sections = createSections(() => (legend.marks === 'section' ? headingsIn(roots()) : []));
  let count = 0;
  let changed = false;

  const paintingsIn = (container: Root): readonly Painting[] => listOf(spotted.get(container) ?? []);
  const show = (one: Painting, marks: readonly Mark[]): void => {
    const { painted } = one;
    if (marks.length === painted.length && marks.every((mark, index) => mark === painted[index])) return;
    one.paint(marks);
  };

  const place = (marks: readonly Mark[]): void => {
    if (paintsAtOnce) return;
    sections.add(marks);
    changed = true;
  };

  const doubt = (picks: (container: Root) => boolean, among: Iterable<Root> = spotted.keys()): void => {
    for (const container of among) {
      if (!spotted.has(container) || !picks(container)) continue;
      for (const one of paintingsIn(container)) doubted.add(one);
    }
    sections.doubt(picks);
  };
  const drop = (): void => {
    const gone = new Set<Mark>();
    for (const one of doubted) {
      const { container } = one.block;
      show(one, []);
      for (const mark of one.marks) gone.add(mark);
      const left = paintingsIn(container).filter((other) => other !== one);
      if (left.length > 0) spotted.set(container, fewOf(left));
      else spotted.delete(container);
    }
    doubted.clear();
    if (gone.size === 0) return;
    count -= gone.size;
    sections.drop(gone);
    changed = true;
  };

  return {
    put(block, mentions) {
      if (mentions.length === 0 || !admits(block.container)) return;
      const kept = keep(block, mentions);
      const { marks } = kept;
      const one = painter.start(kept.block, marks);
      const before = paintingsIn(block.container).find((other) => doubted.has(other) && isSame(other, one));
      if (before !== undefined) {
        doubted.delete(before);
        return place(before.marks);
      }
      spotted.set(block.container, joinedBy(spotted.get(block.container), one));
      count += marks.length;
      if (paintsAtOnce) return show(one, marks);
      place(marks);
    },
    take(picks) {
      doubt(picks);
      drop();
    },
    doubt,
    arrange() {
      drop();
      /* Headings can come and go, and a page be judged, without any mention. */
      if (paintsAtOnce || !(changed || legend.quiet || legend.marks === 'section')) return;
      changed = false;
      const shown = choose(sections.read(), legend.marks, legend.isWanted);
      for (const one of [...spotted.values()].flatMap(listOf)) {
        show(
          one,
          one.marks.filter((mark) => shown.has(mark)),
        );
      }
    },
    isMarked: (container) => spotted.has(container),
    has: (mark) => paintingsIn(mark.block.container).some(({ painted }) => painted.includes(mark)),
    holds: (mark) => paintingsIn(mark.block.container).some(({ marks }) => marks.includes(mark)),
    count: () => count,
    *marks() {
      for (const few of spotted.values()) for (const { marks } of listOf(few)) yield* marks;
    },
  };
}

/** Whether two readings of a block have come to the same, in the very same nodes. */
function isSame(one: Painting, other: Painting): boolean {
  if (one.block.text !== other.block.text || one.block.pieces.length !== other.block.pieces.length)
    return false;
  const samePieces = one.block.pieces.every(({ node, start, from }, index) => {
    const piece = other.block.pieces[index]!;
    return node === piece.node && start === piece.start && from === piece.from;
  });
  return samePieces && one.marks.length === other.marks.length && one.marks.every(isSameAs(other.marks));
}

/** What is alike in two marks is shared. */
const isSameAs =
  (others: readonly Mark[]) =>
  ({ start, end, sense }: Mark, index: number): boolean => {
    const other = others[index]!;
    return start === other.start && end === other.end && sense === other.sense;
  };
