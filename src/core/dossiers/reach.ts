/**
 * How far from a mention a cue still counts, from near to far: the word right before or right after it, either of
 * both, the clause, the block of text (a paragraph, a table cell), the headings (those over the block, the nearest
 * first, then the page's title and its other headings), all the text of the page.
 */
export const reaches = ['before', 'after', 'beside', 'clause', 'block', 'headings', 'page'] as const;

export type Reach = (typeof reaches)[number];

/** Whether one reach is no farther than another. */
export const within = (reach: Reach, limit: Reach): boolean =>
  reaches.indexOf(reach) <= reaches.indexOf(limit);
