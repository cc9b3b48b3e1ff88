import type { DomBlock, Piece } from './domBlock.ts';

/** Collects the text of one block after another. */
export interface Gatherer {
  text(node: Text): void;
  /** An edge of inline markup. */
  edge(): void;
  /** White space (`\n`) or something that is no text, without a node. */
  gap(character: '\n' | '\uFFFC'): void;
  /** Ends the block; undefined when it has no text to read. */
  flush(container: DomBlock['container'], heading: boolean): DomBlock | undefined;
}

/** Starts a gatherer; `flush` makes it ready for the next block. */
export function createGatherer(): Gatherer {
  let text = '';
  let pieces: Piece[] = [];
  let edges = new Set<number>();
  return {
    text(node) {
      if (node.data === '') return;
      pieces.push({ node, start: text.length });
      text += node.data;
    },
    edge: () => void (text !== '' && edges.add(text.length)),
    gap: (character) => void (text !== '' && (text += character)),
    flush(container, heading) {
      const block = { text, edges, heading, container, pieces };
      const blank = pieces.length === 0 || !/\S/.test(text);
      text = '';
      pieces = [];
      edges = new Set();
      return blank ? undefined : block;
    },
  };
}
