/** A text as a regular expression that matches just it. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * A folded text as a regular expression that matches just that text. A space also matches hyphens and runs of white
 * space. Hyphens and apostrophes are matched in all their shapes, so that raw text in lower case can be searched too.
 */
export const literal = (text: string): string =>
  escaped(text)
    .replaceAll("'", String.raw`['\u2018\u2019\u02bc]`)
    .replaceAll(' ', String.raw`(?:\s+|\s*[\-\u2010-\u2013\u2212]\s*)`);

/** Orders texts by length, the longest first, so that a union prefers the longest; equal ones stay as they are. */
export const longestFirst = (a: string, b: string): number => b.length - a.length || inOrder(a, b);

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** A pattern that matches nothing: the union of no words. */
export const nothing = '(?!)';
