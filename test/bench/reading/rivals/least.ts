/** Parts of Sidelight's work by the shortest ways known, with all left out that they can do without. */
import { outcomeOf } from '../../../../src/page/slices.ts';
import { unionOf } from './expression.ts';
import type { Library } from './libraries.ts';
import { blocksBy, inlineByName } from './walk.ts';

/** How many nodes lie between two places to pause, as with Sidelight. */
const stride = 100;

/**
 * Reads the data of every text node, with Sidelight's pauses: its longest task is the one that the browser itself makes
 * long, by collecting garbage.
 * @returns how many characters were read
 */
export const walkInSlices = async (root: Node): Promise<number> =>
  (await outcomeOf(walkInSteps(root), () => false)) ?? 0;

function* walkInSteps(root: Node): Generator<undefined, number, void> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let passed = 1; texts.nextNode() !== null; passed++) {
    characters += (texts.currentNode as Text).data.length;
    if (passed % stride === 0) yield undefined;
  }
  return characters;
}

/**
 * Has the browser put all text together, folds it as a whole, and looks whether it holds a name; without shadow trees.
 * @returns 1 where it does, else 0
 */
export function testText(root: Node, names: readonly string[]): number {
  const text = (root.textContent ?? '').normalize('NFKC').toLowerCase();
  return new RegExp(unionOf(names), 'i').test(text) ? 1 : 0;
}

/** How many hold as many bits as 100,000 names take. */
const bytes = 2 ** 18;

/** Whether a unit belongs to a word: of ASCII the letters and digits, and all others. */
const isOfWord = Uint8Array.from({ length: 0x1_0000 }, (_, unit) =>
  unit >= 0x80 || /[0-9a-z]/i.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * As {@link testText} for names beyond number: takes the hash of every word, and looks it up in a set of bits where none
 * is set. Where nodes begin and end, and words beyond the first of a name, are left out.
 * @returns how many of the words may start a name: none
 */
export function hashWords(root: Node): number {
  const text = (root.textContent ?? '').normalize('NFKC').toLowerCase();
  const { length } = text;
  const bits = new Uint8Array(bytes);
  const table = isOfWord;
  let found = 0;
  for (let at = 0; at < length; at++) {
    let hash = 0;
    for (let unit = text.charCodeAt(at); table[unit] === 1; unit = text.charCodeAt(++at))
      hash = Math.imul(hash ^ unit, 0x0100_0193);
    const bit = hash & (bytes * 8 - 1);
    if (hash !== 0 && (bits[bit >>> 3]! & (1 << (bit & 7))) !== 0) found++;
  }
  return found;
}

/** What makes a name a part of a longer word where it stands beside it. */
const ofWords = /^[\p{L}\p{N}_]$/u;

/**
 * Reads the text of every block, finds names in it, and registers a range for each. It asks one element of each name for
 * its computed display, and neither folds nor looks at what is hidden, skipped or in a shadow tree, or at what a name means
 * there.
 */
export const findAndRegister: Library = (root, names, tell) => {
  const expression = new RegExp(unionOf(names), 'gi');
  const highlight = new Highlight();
  for (const texts of textsByBlock(root)) {
    const whole = texts.map(({ data }) => data).join('');
    for (const { 0: name, index } of whole.matchAll(expression)) {
      if (ofWords.test(whole.charAt(index - 1)) || ofWords.test(whole.charAt(index + name.length))) continue;
      const [startContainer, startOffset] = placeOf(texts, index);
      const [endContainer, endOffset] = placeOf(texts, index + name.length - 1);
      highlight.add(new StaticRange({ startContainer, startOffset, endContainer, endOffset: endOffset + 1 }));
      tell(name);
    }
  }
  CSS.highlights.set('least', highlight);
};

/** The text nodes below a root, those of a block together. */
function* textsByBlock(root: Node): Generator<readonly Text[], void, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blockOf = blocksBy(inlineByName());
  let texts: Text[] = [];
  let last: Element | null = null;
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    const block = blockOf(text);
    if (block !== last) {
      yield texts;
      texts = [];
      last = block;
    }
    texts.push(text);
  }
  yield texts;
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
