import { isLarger } from '../text/size.ts';
import { childrenOf, nodeTypeOf, parentOf, textOf } from '../text/nodes.ts';

/** Elements with no more in them are taken with all that is around a change. */
const fewElements = 50;

/** How far around a change a name can reach, in characters. */
const reach = 200;

/** The text that a change of a node's own text may have made, with all that it may read on in, or more. */
export function textAround(node: Node): string {
  let around = node;
  for (let at = nodeTypeOf(node) === 1 ? node : parentOf(node); at !== null; at = parentOf(at)) {
    if (nodeTypeOf(at) !== 1 || isLarger(at as Element, fewElements)) break;
    around = at;
  }
  if (around !== node || nodeTypeOf(node) !== 1) return textOf(around) ?? '';
  /* A large element: its own texts, and what they may read on in. */
  let text = '';
  for (const child of iterate(around)) {
    const own = textOf(child) ?? '';
    text += nodeTypeOf(child) === 3 ? own : own.slice(0, reach) + own.slice(-reach);
  }
  return text;
}

function* iterate(node: Node): Generator<Node> {
  const all = childrenOf(node);
  for (let child = all.next().value; child !== undefined; child = all.next().value) yield child;
}
