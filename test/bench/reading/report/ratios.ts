/** The ratios of two lists of figures of the same rounds: a machine that slows down slows both. */
export const ratiosOf = (over: readonly number[], under: readonly number[]): readonly number[] =>
  over.flatMap((figure, round) => {
    const base = under[round];
    return Number.isNaN(figure) || base === undefined || !(base > 0) ? [] : [figure / base];
  });
