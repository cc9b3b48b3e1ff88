import type { Glued } from './glued.ts';
import { nodeTypeOf } from './nodes.ts';

/** Nodes of text. */
export const shownTexts = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** The texts below a node, with all edges. */
export function nodeTexts(node: Node): Glued {
  const edges: number[] = [];
  if (nodeTypeOf(node) !== 1) return { text: (node as Text).data, edges };
  const walker = node.ownerDocument!.createTreeWalker(node, shownTexts);
  let text = '';
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    const { data } = at as Text;
    if (text !== '' && data !== '') edges.push(text.length);
    text += data;
  }
  return { text, edges };
}
