import type { Mention } from '../../core/mentions/spot.ts';
import { type DomBlock, nodeAt, rangeOf } from '../text/domBlock.ts';
import type { MarkStyle } from './styles.ts';

/** What a mark needs of the block that it is in. */
export type MarkedBlock = Pick<DomBlock, 'text' | 'heading' | 'container' | 'pieces'>;

/** A mention on the page, with the place where it is painted. */
export interface Mark {
  readonly mention: Mention;
  readonly block: MarkedBlock;
  /** A new one each time: a page can have thousands of marks, of which few are near. */
  readonly range: StaticRange;
  readonly style: MarkStyle;
}

/** A mark that keeps no more than where it is. */
class PlacedMark implements Mark {
  readonly mention: Mention;
  readonly block: MarkedBlock;
  readonly style: MarkStyle;

  constructor(mention: Mention, block: MarkedBlock, style: MarkStyle) {
    this.mention = mention;
    this.block = block;
    this.style = style;
  }

  get range(): StaticRange {
    return rangeOf(this.block, this.mention.start, this.mention.end);
  }
}

/** Makes the mark of a mention in a block. */
export const markOf = (mention: Mention, block: MarkedBlock, style: MarkStyle): Mark =>
  new PlacedMark(mention, block, style);

/** The text node that a mark starts in. */
export const startOf = ({ block, mention }: Pick<Mark, 'block' | 'mention'>): Text =>
  nodeAt(block, mention.start);
