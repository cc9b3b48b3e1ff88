import type { Mark } from './mark.ts';

/** A point in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark with the box of the line of it that was pointed at. */
export interface PointedMark {
  readonly mark: Mark;
  readonly box: DOMRect;
}

/**
 * The mark under a point. The caret position there leads to the text node in some microseconds whatever the number of
 * marks; since it is the nearest text's even off the glyphs, the mark's own boxes decide.
 * @param roots the shadow roots into which the search may go
 */
export function markAt(
  document: Document,
  { x, y }: Point,
  roots: ShadowRoot[],
  marksIn: (node: Node) => readonly Mark[],
): PointedMark | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: roots });
  if (caret === null) return undefined;
  for (const mark of marksIn(caret.offsetNode)) {
    if (!reaches(mark, caret)) continue;
    const box = boxesOf(mark).find(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    if (box !== undefined) return { mark, box };
  }
  return undefined;
}

/** Whether a caret position is in a mark or at its edge. Boxes are dear, and a node can hold hundreds of marks. */
const reaches = ({ range }: Mark, { offsetNode, offset }: CaretPosition): boolean =>
  (range.startContainer !== offsetNode || range.startOffset <= offset) &&
  (range.endContainer !== offsetNode || range.endOffset >= offset);

/** The boxes of a mark in the viewport, one a line. Empty when its nodes have changed or gone. */
export function boxesOf({ range }: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return [];
  const live = startContainer.ownerDocument!.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return [...live.getClientRects()];
}

const lengthOf = (node: Node): number => node.nodeValue?.length ?? node.childNodes.length;
