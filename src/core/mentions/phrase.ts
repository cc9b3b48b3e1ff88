const gap = /\s*-\s*|\s+/y;

/** A folded text with one space for each run of white space and hyphens. */
export const withSpaces = (folded: string): string => folded.replace(/[\s-]+/g, ' ');

/** A phrase as it is compared: spaces stand for white space or a hyphen. The text must be folded. */
export const phraseOf = (folded: string): string => withSpaces(folded.trim());

/** Where a phrase ends if it stands at `start` of a folded text, else -1. */
export function phraseEnd(text: string, start: number, phrase: string): number {
  if (!phrase.includes(' ')) return text.startsWith(phrase, start) ? start + phrase.length : -1;
  let at = start;
  for (const [index, word] of phrase.split(' ').entries()) {
    if (index > 0) {
      gap.lastIndex = at;
      const between = gap.exec(text);
      if (between === null) return -1;
      at += between[0].length;
    }
    if (!text.startsWith(word, at)) return -1;
    at += word.length;
  }
  return at;
}
