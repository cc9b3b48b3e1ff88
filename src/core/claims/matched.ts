const escape = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/**
 * Cuts a text around some of its words: whole words, in any case, the longest first where several would fit, and
 * neighbours together.
 * @returns stretches that make up the text: every second one is of such words, the others are what is between
 */
export function cutAtWords(text: string, words: readonly string[]): string[] {
  const filled = words.filter((word) => word !== '').toSorted((a, b) => b.length - a.length);
  if (filled.length === 0) return [text];
  const one = `(?:${filled.map(escape).join('|')})`;
  return text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${one}(?:[\\s-]+${one})*)(?![\\p{L}\\p{N}])`, 'giu'));
}
