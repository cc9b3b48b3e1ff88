import { casedText } from './fold.ts';
import { lazyPattern } from './lazyPattern.ts';

/** What stands between the texts of two nodes: an edge of words, but words may also read on over it. */
const nodeEdge = '\f';

/** Nodes that may begin with such: not with a letter or a sign of Latin texts. Most pages are spared what is dear to compile. */
const rare = /\f[^\0-\u02ff\u2000-\u20cf\u2100-\u2bff]/;

/** Marks, parts of Korean syllables and halves of characters: they may compose with what another node ends in. */
const composing = lazyPattern(
  String.raw`\f[\p{M}\p{Cs}\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\ud7b0-\ud7fb\uff9e-\uffdc]`,
  'u',
);

/**
 * The test that a pattern of words (`wordsPattern`) is meant for.
 * @returns tells whether texts, each of a node and one after the other, may hold a name
 */
export function wordsTest(pattern: string): (texts: readonly string[]) => boolean {
  const words = lazyPattern(pattern, 'u');
  return (texts) => {
    const raw = texts.join(nodeEdge);
    return words().test(casedText(raw)) || (rare.test(raw) && composing().test(raw));
  };
}
