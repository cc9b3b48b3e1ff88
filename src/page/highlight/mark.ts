import type { Mention } from '../../core/mentions/spot.ts';
import { type DomBlock, nodeAt, rangeOf } from '../text/domBlock.ts';
import type { MarkStyle } from './styles.ts';

/** What a mark needs of the block that it is in. */
export type MarkedBlock = Pick<DomBlock, 'text' | 'heading' | 'container' | 'pieces'>;

/** A mention on the page, with the place where it is painted. */
export interface Mark {
  readonly block: MarkedBlock;
  readonly start: number;
  readonly end: number;
  readonly sense: MarkKind['sense'];
  /** A new one each time: a page can have thousands of marks, of which few are near. */
  readonly range: StaticRange;
  readonly style: MarkStyle;
}

/** What many marks have in common. */
export interface MarkKind {
  readonly sense: Omit<Mention, 'start' | 'end'>;
  readonly style: MarkStyle;
}

/** A mark that keeps no more than where it is. */
class PlacedMark implements Mark {
  readonly block: MarkedBlock;
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;

  constructor(block: MarkedBlock, start: number, end: number, kind: MarkKind) {
    this.block = block;
    this.start = start;
    this.end = end;
    this.kind = kind;
  }

  get sense(): MarkKind['sense'] {
    return this.kind.sense;
  }

  get range(): StaticRange {
    return rangeOf(this.block, this.start, this.end);
  }

  get style(): MarkStyle {
    return this.kind.style;
  }
}

/** Makes the mark of a stretch of a block. */
export const markOf = (
  block: MarkedBlock,
  { start, end }: Pick<Mention, 'start' | 'end'>,
  kind: MarkKind,
): Mark => new PlacedMark(block, start, end, kind);

/** The text node that a mark starts in. */
export const startOf = ({ block, start }: Pick<Mark, 'block' | 'start'>): Text => nodeAt(block, start);
