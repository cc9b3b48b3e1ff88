import { describe, expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

describe('the spread of times', () => {
  const cases: [string, times: number[], median: number, p10: number, p90: number][] = [
    ['of one is that one', [4], 4, 4, 4],
    ['does not depend on their order', [3, 1, 2], 2, 1, 3],
    ['leaves out a tenth at either end', [100, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0], 5, 1, 9],
  ];
  it.each(cases)('%s', (_, times, median, p10, p90) => {
    expect(spreadOf(times)).toEqual({ median, p10, p90, runs: times.length });
  });
});
