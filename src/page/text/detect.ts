import { textOf } from './nodes.ts';
import { isLarger } from './size.ts';
import { stretchesOf } from './stretches.ts';

type Root = Element | ShadowRoot;

/** How many elements lie between two looks at the text: together some tenths of a millisecond. */
const elementsOfOne = 500;

/** How much text is looked at again with the next: more than the longest name that can lie across their border. */
const overlap = 200;

/**
 * Whether the text of a tree can hold a mention, in steps; shadow trees are trees of their own. The browser itself puts
 * the text together: that costs half as much as to look at each text. What is skipped or hidden counts too; who reads
 * the page tells it apart.
 */
export function* detect(root: Root, holds: (text: string) => boolean): Generator<undefined, boolean, void> {
  if (!isLarger(root, elementsOfOne)) return holds(textOf(root) ?? '');
  let text = '';
  for (const stretch of stretchesOf(root, () => elementsOfOne)) {
    text = text.slice(-overlap) + stretch.text();
    if (holds(text)) return true;
    yield undefined;
  }
  return false;
}
