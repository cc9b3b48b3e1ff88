/** A text as a regular expression that matches just that text. Spaces also match hyphens and runs of white space. */
export const literal = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', String.raw`(?:\s+|\s*-\s*)`);

/** Orders texts by length, the longest first, so that a union prefers the longest. */
export const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

/** A pattern that matches nothing: the union of no words. */
export const nothing = '(?!)';
