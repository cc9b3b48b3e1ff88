import type { TextBlock } from '../../core/mentions/block.ts';

/** A text node's share of a block: `length` characters of its text, from offset `from` on, are at `start` in the block. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly from: number;
  readonly length: number;
}

/** A block of text with the way back to the page's nodes. */
export interface DomBlock extends TextBlock {
  /** The element (or shadow root) whose box holds the text. */
  readonly container: Element | ShadowRoot;
  readonly pieces: readonly Piece[];
}

/** The range of a stretch of a block. It is static: a page's own changes cost nothing more for it. */
export function rangeOf({ pieces }: Pick<DomBlock, 'pieces'>, start: number, end: number): StaticRange {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from + start - first.start,
    endContainer: last.node,
    endOffset: last.from + end - last.start,
  });
}

/** The text node that has the character at an offset. */
export const nodeAt = ({ pieces }: Pick<DomBlock, 'pieces'>, offset: number): Text =>
  pieceAt(pieces, offset).node;

/** The last piece that starts at or before an offset (binary search: long paragraphs have hundreds of pieces). */
function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}
