/*
 * How much of a page is read and sent to be judged: its title, and so much of its headings and its main text as news takes
 * to say what it is about. More would cost, and tell of other matters sooner than of this one.
 */

/** Most characters of a title. */
export const longestTitle = 300;

/** Most characters of headings and text in all. */
export const longestText = 4_000;

/** Fewest characters of a passage: what is shorter is a menu's entry, a byline or a caption sooner than running text. */
export const shortestPassage = 40;
