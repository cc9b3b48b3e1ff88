/** Texts of nodes put together as they follow each other. */
export interface Glued {
  readonly text: string;
  /** The offsets, in order, where one ends and the next begins, as far as that is asked for. */
  readonly edges: readonly number[];
}

export const nothing: Glued = { text: '', edges: [] };

/** Two as one. */
export const joined = (before: Glued, after: Glued): Glued => ({
  text: before.text + after.text,
  edges: [...before.edges, ...after.edges.map((edge) => edge + before.text.length)],
});

/**
 * A part.
 * @param from offset in the text where it begins
 * @param to offset behind its end; the text's end unless told
 */
export const partOf = ({ text, edges }: Glued, from: number, to = text.length): Glued => ({
  text: text.slice(from, to),
  edges: edges.flatMap((edge) => (edge < from || edge > to ? [] : edge - from)),
});

/** The last units, so many at most. */
export const endOf = (glued: Glued, length: number): Glued =>
  partOf(glued, Math.max(0, glued.text.length - length));
