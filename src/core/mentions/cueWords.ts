import { characterAt, characterBefore } from './characters.ts';
import { asciiWord, cueCharacter, type CueIndex, cueWord, isAscii } from './cueIndex.ts';
import type { Folded } from './fold.ts';

/**
 * The words of a text, with their offsets, that may be the first of a cue, and maybe others; a word with edges of markup
 * in it is followed by its parts.
 * @param isEdge tells edges by folded offsets
 */
export function wordsOf(
  { words }: CueIndex,
  folded: Folded,
  edges: ReadonlySet<number>,
  isEdge: (at: number) => boolean,
): Iterable<readonly [string, number]> {
  return words === undefined || mayCut(folded, edges)
    ? tokensOf(folded, edges, isEdge)
    : foundWords(words, folded.text);
}

/** Whether an edge may be in the middle of a word. */
function mayCut({ text, starts }: Folded, edges: ReadonlySet<number>): boolean {
  if (edges.size > 0 && starts !== undefined) return true;
  for (const at of edges) if (isWordBefore(text, at) && isWordAt(text, at)) return true;
  return false;
}

const isWordBefore = (text: string, at: number): boolean => isWordCharacter(characterBefore(text, at));
const isWordAt = (text: string, at: number): boolean => isWordCharacter(characterAt(text, at));

const isWordCharacter = (character: string): boolean =>
  isAscii(character) ? /^\w/.test(character) : cueCharacter().test(character);

function foundWords(words: RegExp, text: string): (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  const isPlain = isAscii(text);
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const { 0: word, index: at } = match;
    if (isPlain || !(isWordBefore(text, at) || isWordAt(text, at + word.length))) found.push([word, at]);
    else words.lastIndex = at + 1;
  }
  return found;
}

/** All words of a text. */
function* tokensOf(
  { text }: Folded,
  edges: ReadonlySet<number>,
  isEdge: (at: number) => boolean,
): Generator<[string, number], void, void> {
  for (const { 0: token, index: at } of text.matchAll(isAscii(text) ? asciiWord : cueWord())) {
    yield [token, at];
    if (edges.size === 0) continue;
    const cuts = Array.from(token, (_, offset) => at + offset).filter((cut) => cut > at && isEdge(cut));
    if (cuts.length === 0) continue;
    const starts = [at, ...cuts];
    for (const [order, start] of starts.entries())
      yield [text.slice(start, starts[order + 1] ?? at + token.length), start];
  }
}
