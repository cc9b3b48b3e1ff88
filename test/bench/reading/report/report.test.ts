import { describe, expect, it } from 'vitest';
import type { Work } from '../work.ts';
import type { MeasuredPage } from './figures.ts';
import { goalsTable, timesTable } from './report.ts';
import { ratiosOf } from './ratios.ts';

/** Loads with one task each, of so many ms. */
const loads = (...cpus: readonly number[]): readonly Work[] =>
  cpus.map((cpu) => ({ tasks: [{ start: 0, cpu, wall: 2 * cpu }], registered: 0 }));

const page = (given: Partial<MeasuredPage>): MeasuredPage => ({
  name: 'prose',
  bytes: 1_000_000,
  mentions: true,
  large: false,
  works: new Map(),
  libraries: new Map(),
  ...given,
});

/** The rows of the table of goals, each as figure, goal and verdict. */
const rows = (given: Partial<MeasuredPage>, aliases = [3]): Record<string, string> =>
  Object.fromEntries(
    goalsTable([page(given)], aliases)
      .split('\n')
      .slice(1)
      .map((line) => {
        const [name = '', , figure, goal, verdict] = line.split(/\s{2,}/);
        return [name, `${figure} ${goal} ${verdict}`];
      }),
  );

describe('the goals', () => {
  const cases: [string, Partial<MeasuredPage>, number[], Record<string, string>][] = [
    [
      'are held against the ratio of each round, not of the medians',
      {
        works: new Map([
          ['Sidelight, 3', loads(10, 30, 11)],
          ['walk with blocks', loads(10, 20, 10)],
        ]),
      },
      [3],
      { 'Sidelight, 3 / walk with blocks': '1.10 (1.00–1.50) ≤ 1.2 holds' },
    ],
    [
      'have the rivals above',
      {
        works: new Map([
          ['Sidelight, 3', loads(10)],
          ['mark.js mark', loads(150)],
          ['mark.js markRegExp', loads(80)],
        ]),
      },
      [3],
      {
        'mark.js markRegExp / Sidelight, 3': '8.00 (8.00–8.00) ≥ 8 holds',
        'mark.js mark / Sidelight, 3': '15.0 (15.0–15.0) ≥ 20 missed',
      },
    ],
    [
      'compare a page without mentions with a bare walk',
      {
        mentions: false,
        works: new Map([
          ['Sidelight, 3', loads(10)],
          ['walk', loads(10)],
          ['walk with blocks', loads(20)],
        ]),
      },
      [3],
      { 'Sidelight, 3, no mention / walk': '1.00 (1.00–1.00) ≤ 0.8 missed' },
    ],
    [
      'compare the most aliases with the fewest',
      {
        works: new Map([
          ['Sidelight, 3', loads(10)],
          ['Sidelight, 100,000', loads(15)],
        ]),
      },
      [3, 100_000],
      { 'Sidelight, 100,000 / Sidelight, 3': '1.50 (1.50–1.50) ≤ 2 holds' },
    ],
    [
      'leave out a load of which the browser recorded nothing',
      {
        works: new Map([
          ['Sidelight, 3', loads(10, 10)],
          ['mark.js mark', [...loads(200), { tasks: [], registered: 0 }]],
        ]),
      },
      [3],
      { 'mark.js mark / Sidelight, 3': '20.0 (20.0–20.0) ≥ 20 holds' },
    ],
    [
      'look at the longest task of large pages, for all aliases',
      {
        large: true,
        works: new Map([
          ['Sidelight, 3', loads(4)],
          ['Sidelight, 100', loads(6)],
        ]),
      },
      [3, 100],
      {
        'Sidelight, 100 / Sidelight, 3': '1.50 (1.50–1.50) ≤ 2 holds',
        'longest own task, ms of processor, Sidelight, 3': '4.00 (4.00–4.00) ≤ 5 holds',
        'longest own task, ms of processor, Sidelight, 100': '6.00 (6.00–6.00) ≤ 5 missed',
      },
    ],
  ];
  it.each(cases)('%s', (_, given, aliases, expected) => {
    expect(rows(given, aliases)).toEqual(expected);
  });
});

describe('the times', () => {
  it('have a row for each contender, and a dash where there is nothing', () => {
    const [head = '', row = ''] = timesTable(page({ works: new Map([['walk', loads(10, 12, 11)]]) })).split(
      '\n',
    );
    expect(head).toMatch(/^prose, ms\s+processor ms/);
    expect(row.split(/\s{2,}/).slice(0, 6)).toEqual([
      'walk',
      '11.0 (10.0–12.0)',
      '11.0 (10.0–12.0)',
      '11.0 (10.0–12.0)',
      '22.0 (20.0–24.0)',
      '–',
    ]);
  });
});

describe('the ratios of rounds', () => {
  const cases: [string, number[], number[], number[]][] = [
    ['are of the same round', [10, 30], [5, 10], [2, 3]],
    ['leave out rounds that one of them lacks', [10, 30], [5], [2]],
    ['leave out rounds that were too short for the clock', [10, 30], [0, 10], [3]],
  ];
  it.each(cases)('%s', (_, over, under, expected) => {
    expect(ratiosOf(over, under)).toEqual(expected);
  });
});
