import { asciiWord, type CueIndex, cueCharacter, cueWord, isAscii } from './cueIndex.ts';
import { characterAt, characterBefore } from './characters.ts';
import type { Folded } from './fold.ts';

/** Letters, digits and `_` of Latin texts, whichever the language: what is a word by the tables of all scripts, too. */
const latin = String.raw`a-z\d_\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`;

/** Signs of Latin texts, which are in no word: dashes, quotes, marks of currencies, arrows, and what Latin-1 has of such. */
export const signs = String.raw`\0-/:-@\[-\^\x60{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20bf\u2190-\u23ff\u2500-\u2757`;

/** What stands between signs. */
const run = new RegExp(`[^${signs}]+`, 'g');

const isLatin = new RegExp(`^[${latin}]*$`);

/**
 * The words of a text, with their offsets, that are or may be the first of a cue: those that an index has, with or
 * without a plural s. A word with edges of markup in it is followed by its parts.
 *
 * Each is looked up: one pattern of all first words would take 10 ms to compile for two thousand of them, which is more
 * than to look up what most pages have.
 * @param isEdge tells edges by folded offsets
 */
export function wordsOf(
  { byFirst }: CueIndex,
  folded: Folded,
  edges: ReadonlySet<number>,
  isEdge: (at: number) => boolean,
): (readonly [string, number])[] {
  const isKnown = (word: string): boolean =>
    byFirst.has(word) || (word.endsWith('s') && byFirst.has(word.slice(0, -1)));
  const found: (readonly [string, number])[] = [];
  const words = mayCut(folded, edges) ? partsOf(folded, isEdge) : wordsIn(folded.text);
  for (const word of words) if (isKnown(word[0])) found.push(word);
  return found;
}

/** Whether an edge may be in the middle of a word. */
function mayCut({ text, starts }: Folded, edges: ReadonlySet<number>): boolean {
  if (edges.size > 0 && starts !== undefined) return true;
  for (const at of edges) if (isWord(characterBefore(text, at)) && isWord(characterAt(text, at))) return true;
  return false;
}

const isWord = (character: string): boolean =>
  isAscii(character) ? /^\w/.test(character) : cueCharacter().test(character);

/** All words of a text. */
function* wordsIn(text: string): Generator<readonly [string, number], void, void> {
  const runs = text.match(isAscii(text) ? asciiWord : run) ?? [];
  let at = 0;
  for (const one of runs) {
    at = text.indexOf(one, at);
    if (isLatin.test(one)) yield [one, at];
    else for (const { 0: word, index } of one.matchAll(cueWord())) yield [word, at + index];
    at += one.length;
  }
}

/** All words of a text, and the parts that edges cut them into. */
function* partsOf(
  { text }: Folded,
  isEdge: (at: number) => boolean,
): Generator<readonly [string, number], void, void> {
  for (const word of wordsIn(text)) {
    yield word;
    const [token, at] = word;
    const cuts = Array.from(token, (_, offset) => at + offset).filter((cut) => cut > at && isEdge(cut));
    if (cuts.length === 0) continue;
    const starts = [at, ...cuts];
    for (const [order, start] of starts.entries())
      yield [text.slice(start, starts[order + 1] ?? at + token.length), start];
  }
}
