import { glueEdge, untold } from '../../core/mentions/sieve/gluedText.ts';
import { lengthOf, nodeTypeOf, treeOf } from './nodes.ts';
import { shownTexts } from './nodeTexts.ts';
import type { Stretch } from './stretches.ts';

/** From this unit on there are letters: an edge beside others says nothing new, since words end there anyway. */
const firstLetter = 0x30;

/** The text of a stretch, with a sign where one node ends and the next begins between what may be letters. */
export function gluedText(stretch: Stretch): string {
  const { from } = stretch;
  if (from === null) return '';
  const text = stretch.text();
  const walker = from.ownerDocument!.createTreeWalker(treeOf(from), shownTexts);
  walker.currentNode = from;
  const isText = nodeTypeOf(from) === 3 || nodeTypeOf(from) === 4;
  let glued = text.includes(glueEdge) ? untold : '';
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
    glued += text.slice(done, at) + glueEdge;
    done = at;
  }
  return glued + text.slice(done);
}
