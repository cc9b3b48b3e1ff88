/** Which way a reader goes through the mentions. */
export type Direction = 'next' | 'previous';

/** Where a walk through the mentions stands. */
export interface Walk<Mark> {
  /** All of them, in the order of the page. */
  readonly marks: readonly Mark[];
  /** The one that the reader has gone to, if it is still there. */
  readonly current: Mark | undefined;
  /** Whether the reader comes in from another frame: at the page's end, and not where it is scrolled to. */
  readonly entering: boolean;
}

/**
 * The mention that follows; undefined where there is none any more. A walk without a current mention starts with what
 * the reader sees.
 * @param isAbove whether a mention is above what can be seen of the page
 */
export function follow<Mark>(
  { marks, current, entering }: Walk<Mark>,
  direction: Direction,
  isAbove: (mark: Mark) => boolean,
): Mark | undefined {
  const at = current === undefined || entering ? -1 : marks.indexOf(current);
  if (at >= 0) return marks[direction === 'next' ? at + 1 : at - 1];
  if (entering) return direction === 'next' ? marks[0] : marks.at(-1);
  return direction === 'next'
    ? (marks.find((mark) => !isAbove(mark)) ?? marks[0])
    : (marks.findLast(isAbove) ?? marks.at(-1));
}
