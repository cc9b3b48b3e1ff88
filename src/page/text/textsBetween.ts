import { contains, firstChildOf, nodeTypeOf } from './nodes.ts';
import { skipOf } from './skip.ts';
import { after } from './stretches.ts';

type Root = Element | ShadowRoot;

/**
 * The texts of nodes of a tree in document order, without those of elements that are skipped by what they are.
 * @param from the node to begin with; without one there are none
 * @param to the element to end before; null for the end of the tree
 * @param before how many characters of what comes before are to be there too
 */
export function textsBetween(root: Root, from: Node | null, to: Node | null = null, before = 0): string[] {
  const texts: string[] = [];
  for (let node = from && back(root, from, before); node !== null && node !== to;) {
    const type = nodeTypeOf(node);
    if (type === 3 || type === 4) texts.push((node as Text).data);
    const skipped = type === 1 && skipOf(node as Element) !== undefined;
    if (skipped && to !== null && contains(node, to)) break;
    node = (skipped ? null : firstChildOf(node)) ?? after(node, root);
  }
  return texts;
}

/** The node so many characters before another, or the first of the tree. */
function back(root: Root, from: Node, characters: number): Node {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  walker.currentNode = from;
  for (let left = characters; left > 0; left -= (walker.currentNode as Text).data.length)
    if (walker.previousNode() === null) break;
  return walker.currentNode;
}
