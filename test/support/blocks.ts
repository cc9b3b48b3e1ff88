import type { DomBlock } from '../../src/page/text/domBlock.ts';

/** A block's text with `|` at edges of inline markup, `□` for what is no text, and `⏎` for line breaks without a node. */
export function shown({ text, edges, pieces }: DomBlock): string {
  const ofNodes = new Set(pieces.flatMap(({ node, start }) => Array.from(node.data, (_, at) => start + at)));
  const signs = Array.from({ length: text.length + 1 }, (_, at) => {
    const sign = text.charAt(at);
    const drawn = ofNodes.has(at) ? sign : sign.replace('\uFFFC', '□').replace('\n', '⏎');
    return (edges.has(at) ? '|' : '') + drawn;
  });
  return signs.join('');
}
