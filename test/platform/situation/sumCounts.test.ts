import { expect, test } from 'vitest';
import { sumCounts, totalOf } from '../../../src/platform/situation/sumCounts.ts';
import type { EntityCount } from '../../../src/protocol/pageMention.ts';

const count = (entity: string, of: number): EntityCount => ({
  entity,
  name: entity,
  colour: 'teal',
  count: of,
});

test.each<[name: string, frames: EntityCount[][], sums: EntityCount[]]>([
  ['nothing', [], []],
  ['frames without mentions', [[], []], []],
  [
    'an entity in several frames',
    [[count('a', 1)], [count('a', 2), count('b', 5)]],
    [count('b', 5), count('a', 3)],
  ],
  ['an entity that is not mentioned', [[count('a', 0), count('b', 1)]], [count('b', 1)]],
  [
    'as many of each, in the order of the page',
    [[count('b', 2)], [count('a', 2)]],
    [count('b', 2), count('a', 2)],
  ],
])('%s', (_, frames, sums) => {
  expect(sumCounts(frames)).toEqual(sums);
  expect(totalOf(sumCounts(frames))).toBe(frames.flat().reduce((sum, one) => sum + one.count, 0));
});
