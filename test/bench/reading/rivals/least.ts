/** The least that some parts of Sidelight's work can cost, in one go and by the shortest way: what any engine is above. */
import { unionOf } from './expression.ts';
import { groupByBlock, inlineByName } from './walk.ts';

/** Sidelight's longest stretch of work, in ms. */
const longestSlice = 2;

/** How many nodes lie between two looks at the clock. */
const stride = 100;

/**
 * Reads the data of every text node, and pauses as Sidelight does: its longest task is the one that the browser itself
 * makes long, by collecting garbage.
 * @returns how many characters were read
 */
export async function walkInSlices(root: Node): Promise<number> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let characters = 0;
  let passed = 0;
  let start = performance.now();
  while (texts.nextNode() !== null) {
    characters += (texts.currentNode as Text).data.length;
    if (++passed % stride !== 0 || performance.now() - start < longestSlice) continue;
    await scheduler.yield();
    start = performance.now();
  }
  return characters;
}

/**
 * Has the browser put all text together, folds it as a whole, and looks whether it holds a name.
 * @returns how many characters were read
 */
export function testText(root: Node, names: readonly string[]): number {
  const text = (root.textContent ?? '').normalize('NFKC').toLowerCase();
  return new RegExp(unionOf(names), 'i').test(text) ? text.length : text.length + 1;
}

/**
 * Reads the text of every block, finds names in it, and registers a range for each. It asks one element of each name for
 * its computed display, and neither folds nor looks at what is hidden, skipped, in a shadow tree or a part of a word, or
 * at what a name means there.
 * @returns how many were found
 */
export function findAndRegister(root: Node, names: readonly string[]): number {
  const expression = new RegExp(unionOf(names), 'gi');
  const highlight = new Highlight();
  for (const texts of groupByBlock(root, inlineByName())) {
    const whole = texts.map(({ data }) => data).join('');
    for (const { 0: name, index } of whole.matchAll(expression)) {
      const [startContainer, startOffset] = placeOf(texts, index);
      const [endContainer, endOffset] = placeOf(texts, index + name.length - 1);
      highlight.add(new StaticRange({ startContainer, startOffset, endContainer, endOffset: endOffset + 1 }));
    }
  }
  CSS.highlights.set('least', highlight);
  return highlight.size;
}

/** The node in which a character of some texts is, and at which offset. */
function placeOf(texts: readonly Text[], at: number): readonly [Text, number] {
  let left = at;
  for (const text of texts) {
    if (left < text.length) return [text, left];
    left -= text.length;
  }
  throw new RangeError('The place is behind the texts.');
}
