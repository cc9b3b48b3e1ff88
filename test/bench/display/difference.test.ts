import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';

describe('the difference of two lists of texts', () => {
  const cases: [string, ours: string[], others: string[], onlyOurs: number, onlyOthers: number][] = [
    ['is none of two empty lists', [], [], 0, 0],
    ['is none of the same texts', ['a', 'b'], ['a', 'b'], 0, 0],
    ['is none of the same texts in another order', ['a', 'b'], ['b', 'a'], 0, 0],
    ['counts what one has', ['a', 'b'], ['a'], 1, 0],
    ['counts what the other has', [], ['a', 'b'], 0, 2],
    ['counts both for one block that is cut in two', ['a b', 'c'], ['a', 'b', 'c'], 1, 2],
    ['counts a text as often as it is there', ['a', 'a', 'a', 'b'], ['a', 'b', 'b'], 2, 1],
  ];
  it.each(cases)('%s', (_, ours, others, onlyOurs, onlyOthers) => {
    expect(differenceOf(ours, others)).toEqual({ onlyOurs, onlyOthers });
  });
});
