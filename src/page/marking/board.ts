import type { Mention } from '../../core/mentions/spot.ts';
import type { Density } from '../../core/settings/density.ts';
import type { Mark, MarkedBlock } from '../highlight/mark.ts';
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
  /** Takes them away with the next arrangement, unless the very same are put again: those stay as they are. */
  doubt(picks: (container: Root) => boolean): void;
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

/** A block with its mentions. */
interface Spotted {
  readonly block: MarkedBlock;
  readonly marks: readonly Mark[];
  shown: readonly Mark[];
  painting?: Painting | undefined;
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
  const spotted = new Map<Root, Spotted[]>();
  const doubted = new Set<Spotted>();
  const paintsAtOnce = legend.marks === 'all' && !legend.quiet;
  const keep = createKeeper(legend.colourOf);
  const sections = createSections(() => (legend.marks === 'section' ? headingsIn(roots()) : []));
  let count = 0;
  let changed = false;

  const show = (one: Spotted, marks: readonly Mark[]): void => {
    if (marks.length === one.shown.length && marks.every((mark, index) => mark === one.shown[index])) return;
    one.shown = marks;
    if (one.painting !== undefined) one.painting.change(marks);
    else one.painting = painter.paint(one.block, marks);
  };
  const hide = (one: Spotted): void => {
    one.painting?.undo();
    one.painting = undefined;
    one.shown = none;
  };

  const place = (marks: readonly Mark[]): void => {
    if (paintsAtOnce) return;
    sections.add(marks);
    changed = true;
  };

  const doubt = (picks: (container: Root) => boolean): void => {
    for (const [container, blocks] of spotted) {
      if (picks(container)) for (const one of blocks) doubted.add(one);
    }
    sections.doubt(picks);
  };
  const drop = (): void => {
    const gone = new Set<Mark>();
    for (const one of doubted) {
      const { container } = one.block;
      hide(one);
      for (const mark of one.marks) gone.add(mark);
      const left = spotted.get(container)!.filter((other) => other !== one);
      if (left.length > 0) spotted.set(container, left);
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
      const one: Spotted = { block: kept.block, marks, shown: none, painting: undefined };
      const others = spotted.get(block.container);
      const before = others?.find((other) => doubted.has(other) && isSame(other, one));
      if (before !== undefined) {
        doubted.delete(before);
        return place(before.marks);
      }
      if (others === undefined) spotted.set(block.container, [one]);
      else others.push(one);
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
      for (const one of [...spotted.values()].flat()) {
        const marks = one.marks.filter((mark) => shown.has(mark));
        if (marks.length === 0) hide(one);
        else show(one, marks);
      }
    },
    isMarked: (container) => spotted.has(container),
    has: (mark) => spotted.get(mark.block.container)?.some(({ shown }) => shown.includes(mark)) ?? false,
    holds: (mark) => spotted.get(mark.block.container)?.some(({ marks }) => marks.includes(mark)) ?? false,
    count: () => count,
    *marks() {
      for (const blocks of spotted.values()) for (const { marks } of blocks) yield* marks;
    },
  };
}

const none: readonly Mark[] = [];

/** Whether two readings of a block have come to the same, in the very same nodes. */
function isSame(one: Spotted, other: Spotted): boolean {
  if (one.block.text !== other.block.text || one.block.pieces.length !== other.block.pieces.length)
    return false;
  const samePieces = one.block.pieces.every(({ node, start, from }, index) => {
    const piece = other.block.pieces[index]!;
    return node === piece.node && start === piece.start && from === piece.from;
  });
  return samePieces && mentionsOf(one) === mentionsOf(other);
}

const mentionsOf = ({ marks }: Spotted): string => JSON.stringify(marks.map(({ mention }) => mention));
