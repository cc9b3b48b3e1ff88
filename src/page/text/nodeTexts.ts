import { nodeTypeOf } from './nodes.ts';

/** Nodes of text. */
export const shownTexts = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** The text below a node, with the offsets, in order, where one text node ends and the next begins. */
export function nodeTexts(node: Node): { readonly text: string; readonly edges: readonly number[] } {
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
