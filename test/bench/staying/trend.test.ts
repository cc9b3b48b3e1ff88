import { describe, expect, it } from 'vitest';
import { trendOf } from './trend.ts';

describe('a trend', () => {
  it.each([
    ['of what stays', [5, 5, 5, 5], 0],
    ['of what grows evenly', [1, 3, 5, 7], 2],
    ['of what grows less and less', [0, 8, 12, 14], (4 + 14 / 3) / 2],
    ['of what jumps and comes back', [1, 1, 900, 1, 1], 0],
    ['of what falls', [9, 6, 3], -3],
    ['of two', [1, 4], 3],
  ])('%s', (_, numbers, trend) => {
    expect(trendOf(numbers)).toBeCloseTo(trend);
  });
});
