/** From where to where something stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where an entity is mentioned in a text, by its key. */
export interface EntitySpan extends Span {
  readonly entity: string;
}

/** A stretch of a text that is one in what is said of it. */
interface Stretch {
  text: string;
  why?: true;
  entity?: string;
}

/**
 * Cuts a text so that each stretch is wholly within a reason and a mention or wholly outside.
 * @param reasons where words stand that caused a rank
 * @param mentions without overlap among themselves
 */
export function stretchesOf(
  text: string,
  reasons: readonly Span[],
  mentions: readonly EntitySpan[],
): Stretch[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...reasons, ...mentions]) cuts.add(start).add(end);
  const ordered = [...cuts].toSorted((a, b) => a - b);
  return ordered.slice(1).map((end, at) => {
    const start = ordered[at]!;
    const covers = (span: Span): boolean => span.start <= start && end <= span.end;
    const mention = mentions.find(covers);
    return {
      text: text.slice(start, end),
      ...(reasons.some(covers) && { why: true }),
      ...(mention !== undefined && { entity: mention.entity }),
    };
  });
}
