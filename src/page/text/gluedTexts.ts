import type { Glued } from './glued.ts';
import { lengthOf, nodeTypeOf, treeOf } from './nodes.ts';
import { shownTexts } from './nodeTexts.ts';
import type { Stretch } from './stretches.ts';

/** From this unit on there are letters: an edge beside others says nothing new, since words end there anyway. */
const firstLetter = 0x30;

/** The texts of a stretch, with the edges between what may be letters. */
export function gluedTexts(stretch: Stretch): Glued {
  const { from } = stretch;
  const edges: number[] = [];
  if (from === null) return { text: '', edges };
  const text = stretch.text();
  const walker = from.ownerDocument!.createTreeWalker(treeOf(from), shownTexts);
  walker.currentNode = from;
  const isText = nodeTypeOf(from) === 3 || nodeTypeOf(from) === 4;
  let done = 0;
  let at = 0;
  /* Its length is asked of a node, and not its text: to get that takes twice the time. */
  for (
    let node = isText ? from : walker.nextNode();
    node !== null && at < text.length;
    node = walker.nextNode()
  ) {
    at += lengthOf(node as Text);
    if (at === done || text.charCodeAt(at - 1) < firstLetter || text.charCodeAt(at) < firstLetter) continue;
    edges.push(at);
    done = at;
  }
  return { text, edges };
}
