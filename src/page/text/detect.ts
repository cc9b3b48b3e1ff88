import { atOnce } from '../../core/atOnce.ts';
import type { NamesTest as PatternsTest } from '../../core/mentions/namesTest.ts';
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
export interface NamesTest extends Pick<PatternsTest, 'mayHold' | 'isReady'> {
  /** Whether the texts of nodes, one after the other, may: false is sure, and far more seldom true. */
  readonly confirms: (texts: readonly string[]) => boolean;
}

/**
 * Whether the text of a tree can hold a mention, in steps; shadow trees are trees of their own. The browser itself puts
 * the text together: that costs half as much as to look at each text. Only where this may hold one, texts are looked at
 * by themselves: most are parts of longer words, or no prose. What is hidden counts too; who reads the page tells it
 * apart.
 */
export function* detect(root: Root, names: NamesTest): Generator<undefined, boolean, void> {
  if (!isLarger(root, elementsOfOne))
    return yield* test(names, textOf(root) ?? '', () => textsBetween(root, firstChildOf(root)));
  let text = '';
  for (const stretch of stretchesOf(root, () => elementsOfOne)) {
    text = text.slice(-overlap) + stretch.text();
    const { from, to } = stretch;
    if (yield* test(names, text, () => textsBetween(root, from, to, overlap))) return true;
    yield undefined;
  }
  return false;
}

/** @param each gives the texts by themselves */
function* test(
  names: NamesTest,
  text: string,
  each: () => readonly string[],
): Generator<undefined, boolean, void> {
  if (names.isReady(text)) return atOnce(names.mayHold(text)) && names.confirms(each());
  /* In a pause the page may take away what they are found by. */
  const texts = each();
  return (yield* names.mayHold(text)) && names.confirms(texts);
}
