/**
 * The palette of marks; the highlight sheet and the design's tokens have a value for each.
 * Order matters: entities without a colour take the next one.
 */
export const colours = ['amber', 'teal', 'violet', 'rose', 'blue', 'green', 'slate', 'orange'] as const;

/** One colour of the palette. */
export type Colour = (typeof colours)[number];

/** The colour of the `index`-th entity when nobody has chosen one. */
export const colourAt = (index: number): Colour => colours[index % colours.length] ?? colours[0];
