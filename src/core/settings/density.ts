import type { Settings } from './schema.ts';

/** How many of a page's mentions are marked. */
export type Density = Pick<Settings, 'marks' | 'quiet'>;

/**
 * A page with fewer mentions than this can be left quiet: one or two names stand in the margins of any news page, as
 * teasers or links, and only with the third does a page seem to speak of what a dossier knows.
 */
export const fewestMentions = 3;

/** Whether a page has so few mentions that it can be left quiet. */
export const isSparse = (mentions: number): boolean => mentions < fewestMentions;
