/** From where to where something stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text that is one in what is said of it: whether it caused a rank, and what is mentioned there. */
type Stretch<Mentioned> = { readonly text: string; readonly why?: true | undefined } & Partial<Mentioned>;

/**
 * Cuts a text so that each stretch is wholly within a reason and a mention or wholly outside.
 * @param reasons where words stand that caused a rank
 * @param mentions what is mentioned where, without overlap among themselves
 */
export function stretchesOf<Mentioned extends object>(
  text: string,
  reasons: readonly Span[],
  mentions: readonly { readonly span: Span; readonly of: Mentioned }[],
): Stretch<Mentioned>[] {
  const spans = [...reasons, ...mentions.map(({ span }) => span)];
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const ordered = [...cuts].toSorted((a, b) => a - b);
  return ordered.slice(1).map((end, at) => {
    const start = ordered[at]!;
    const covers = (span: Span): boolean => span.start <= start && end <= span.end;
    const cut: { text: string; why?: true } = { text: text.slice(start, end) };
    if (reasons.some(covers)) cut.why = true;
    return Object.assign(cut, mentions.find(({ span }) => covers(span))?.of);
  });
}
