import type { DomBlock, Piece } from './domBlock.ts';

/** Collects the text of one block after another. */
export interface Gatherer {
  /** Text of a node: all of it, or a part that is at an offset of it. (Firefox copies a node's text at every look.) */
  text(node: Text, part?: string, from?: number): void;
  /** An edge of inline markup. */
  edge(): void;
  /** White space (`\n`) or something that is no text, without a node. */
  gap(character: '\n' | '\uFFFC'): void;
  /** Ends the block, whose headings are asked for only if it has text to read; else gives undefined. */
  flush(
    container: DomBlock['container'],
    heading: boolean,
    headings: () => () => readonly string[],
  ): DomBlock | undefined;
}

/** Starts a gatherer; `flush` makes it ready for the next block. */
export function createGatherer(): Gatherer {
  let text = '';
  let pieces: Piece[] = [];
  let edges = new Set<number>();
  return {
    text(node, part = node.data, from = 0) {
      if (part === '') return;
      pieces.push({ node, start: text.length, from, length: part.length });
      text += part;
    },
    edge: () => void (text !== '' && edges.add(text.length)),
    gap: (character) => void (text !== '' && (text += character)),
    flush(container, heading, headings) {
      const blank = pieces.length === 0 || !/\S/.test(text);
      const block = blank ? undefined : { text, edges, heading, headings: headings(), container, pieces };
      text = '';
      pieces = [];
      edges = new Set();
      return block;
    },
  };
}
