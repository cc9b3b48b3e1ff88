import { describe, expect, it } from 'vitest';
import { addedBy, costsTable, hoversTable } from './report.ts';

const cost = { act: 'a move', withUs: [0.5, 0.9, 0.6], without: [0.4, 0.6, 0.55], ours: [0.02, 0.03, 0.04] };
const hover = (time: number) => ({ card: time, claims: time + 1, claimsSinceTold: time - 8 });
const hovers = {
  warm: [10, 20, 30].map(hover),
  first: [hover(40)],
  dead: [hover(50)],
  firstDead: [hover(60)],
};

const cells = (line: string | undefined): string[] => (line ?? '').trim().split(/\s{2,}/);

describe('what is added', () => {
  it('is told round by round', () => {
    expect(addedBy(cost).map((time) => time.toFixed(2))).toEqual(['0.10', '0.30', '0.05']);
  });
});

describe('the table of costs', () => {
  it.each([
    ['a move', '≤ 0.1'],
    ['a key', '–'],
  ])('has medians and spreads of %s, and its goal: %s', (act, goal) => {
    expect(cells(costsTable([{ ...cost, act }]).split('\n')[1])).toEqual([
      act,
      '0.030 (0.020 to 0.040)',
      '0.100 (0.050 to 0.300)',
      goal,
      '0.600 (0.500 to 0.900)',
      '0.550 (0.400 to 0.600)',
      '3',
    ]);
  });
});

describe('the table of hovers', () => {
  it.each([
    ['has its goal beside the warm ones', true, 1, '≤ 24.7'],
    ['has none beside the others', true, 2, '–'],
    ['has none where there is none', false, 1, '–'],
  ])('%s', (_, withGoals, row, goal) => {
    expect(cells(hoversTable(hovers, withGoals).split('\n')[row])[4]).toBe(goal);
  });

  it('has medians and spreads', () => {
    expect(cells(hoversTable(hovers, true).split('\n')[1])).toEqual([
      'page and background warm',
      '20.0 (10.0 to 30.0)',
      '21.0 (11.0 to 31.0)',
      '12.0 (2.0 to 22.0)',
      '≤ 24.7',
      '3',
    ]);
  });
});
