import { firstChildOf, textOf } from './nodes.ts';
import { isLarger } from './size.ts';
import { stretchesOf } from './stretches.ts';
import { textsBetween } from './textsBetween.ts';

type Root = Element | ShadowRoot;

/** How many elements lie between two looks at the text: together some tenths of a millisecond. */
const elementsOfOne = 200;

/** How much text is looked at again with the next: more than the longest name that can lie across their border. */
const overlap = 200;

/** What texts are looked through for. */
export interface NamesTest {
  /** Whether a text may hold it, whatever was glued together there: false is sure. */
  mayHold(text: string): boolean;
  /** Whether the texts of nodes, one after the other, may: false is sure, and far more seldom true. */
  confirms(texts: readonly string[]): boolean;
}

/**
 * Whether the text of a tree can hold a mention, in steps; shadow trees are trees of their own. The browser itself puts
 * the text together: that costs half as much as to look at each text. Only where this may hold one, texts are looked at
 * by themselves: most are parts of longer words, or no prose. What is hidden counts too; who reads the page tells it
 * apart.
 */
export function* detect(root: Root, names: NamesTest): Generator<undefined, boolean, void> {
  if (!isLarger(root, elementsOfOne))
    return names.mayHold(textOf(root) ?? '') && names.confirms(textsBetween(root, firstChildOf(root)));
  let text = '';
  for (const stretch of stretchesOf(root, () => elementsOfOne)) {
    text = text.slice(-overlap) + stretch.text();
    const { from, to } = stretch;
    if (names.mayHold(text) && names.confirms(textsBetween(root, from, to, overlap))) return true;
    yield undefined;
  }
  return false;
}
