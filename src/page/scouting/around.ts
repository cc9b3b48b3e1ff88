import { isLarger } from '../text/size.ts';
import { childrenOf, firstChildOf, isShadowRoot, nodeTypeOf, parentOf, textOf } from '../text/nodes.ts';
import { textsBetween } from '../text/textsBetween.ts';

/** Elements with no more in them are taken with all that is around a change. */
const fewElements = 50;

/** Elements with no more in them have their texts taken one by one: a millisecond or two. */
const someElements = 1_000;

/** How far around a change a name can reach, in characters. */
const reach = 200;

/** What a change of a node's own text may have made. */
export interface Around {
  /** That text with all that it may read on in, or more. */
  readonly text: string;
  /** The texts of its nodes, one after the other; undefined where these are too many. */
  texts(): readonly string[] | undefined;
}

/** Takes what is around a node whose own text has changed. */
export function aroundOf(node: Node): Around {
  let around = node;
  for (let at = nodeTypeOf(node) === 1 ? node : parentOf(node); at !== null; at = parentOf(at)) {
    if (nodeTypeOf(at) !== 1 || isLarger(at as Element, fewElements)) break;
    around = at;
  }
  const type = nodeTypeOf(around);
  const text = type === 1 && around === node ? ownText(around as Element) : (textOf(around) ?? '');
  return {
    text,
    texts() {
      if (type !== 1 && !isShadowRoot(around)) return [text];
      const root = around as Element | ShadowRoot;
      return isLarger(root, someElements) ? undefined : textsBetween(root, firstChildOf(root));
    },
  };
}

/** The texts of an element itself, and what they may read on in. */
function ownText(element: Element): string {
  let text = '';
  const all = childrenOf(element);
  for (let child = all.next().value; child !== undefined; child = all.next().value) {
    const own = textOf(child) ?? '';
    text += nodeTypeOf(child) === 3 ? own : own.slice(0, reach) + own.slice(-reach);
  }
  return text;
}
