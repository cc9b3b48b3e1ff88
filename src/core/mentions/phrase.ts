const gap = /\s*-\s*|\s+/y;

/** A folded text with one space for each run of white space and hyphens. */
export const withSpaces = (folded: string): string => folded.replace(/[\s-]+/g, ' ');

/** A phrase as it is compared: spaces stand for white space or a hyphen. The text must be folded. */
export const phraseOf = (folded: string): string => withSpaces(folded.trim());

/** Where a phrase ends if it stands at `start` of a folded text, else -1. Nothing is split: it is asked all the time. */
export function phraseEnd(text: string, start: number, phrase: string): number {
  let at = start;
  for (let from = 0; ;) {
    const space = phrase.indexOf(' ', from);
    if (space < 0) {
      const rest = from === 0 ? phrase : phrase.slice(from);
      return text.startsWith(rest, at) ? at + rest.length : -1;
    }
    if (!text.startsWith(phrase.slice(from, space), at)) return -1;
    gap.lastIndex = at + space - from;
    if (!gap.test(text)) return -1;
    at = gap.lastIndex;
    from = space + 1;
  }
}
