import { median } from '../times.ts';

/** The middle of some times, and what all but a tenth at either end lies between. */
export interface Spread {
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
  readonly runs: number;
}

/** Sums up times. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  return { median: median(times), p10: at(0.1), p90: at(0.9), runs: times.length };
}
