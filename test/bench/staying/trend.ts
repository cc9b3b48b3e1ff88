/**
 * By how much numbers grow from one to the next: the middle of what all pairs of them say, so that one that jumps and comes
 * back counts for little (Theil and Sen).
 */
export function trendOf(numbers: readonly number[]): number {
  const slopes = numbers
    .flatMap((later, at) => numbers.slice(0, at).map((earlier, before) => (later - earlier) / (at - before)))
    .toSorted((a, b) => a - b);
  const middle = (slopes.length - 1) / 2;
  return (slopes[Math.floor(middle)]! + slopes[Math.ceil(middle)]!) / 2;
}
