import * as v from 'valibot';

/**
 * The palette of marks. Each colour goes with an underline of its own in the highlight sheet, so that entities can be
 * told apart without colour. Order matters: entities without a colour take the next one.
 */
export const colours = ['amber', 'teal', 'violet', 'rose', 'blue', 'green', 'slate', 'orange'] as const;

/** One colour of the palette. */
export type Colour = (typeof colours)[number];

export const colourSchema = v.picklist(colours, `must be one of ${colours.join(', ')}`);

/** The colour of the `index`-th entity when nobody has chosen one. */
export const colourAt = (index: number): Colour => colours[index % colours.length] ?? colours[0];
