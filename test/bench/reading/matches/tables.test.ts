import { describe, expect, it } from 'vitest';
import type { MeasuredPage } from '../report/figures.ts';
import type { Work } from '../work.ts';
import type { Counts } from './compare.ts';
import { countsTable } from './ours.ts';
import { matchesTable } from './table.ts';

const load = (counts: Counts): Work => ({ tasks: [], registered: 0, counts });

const page: MeasuredPage = {
  name: 'prose',
  bytes: 1,
  mentions: true,
  large: false,
  works: new Map([
    ['Sidelight, 3', [load({ Huawei: 2, '5G': 1 }), load({ '5G': 1, Huawei: 2 }), load({ Huawei: 1 })]],
    ['walk', [{ tasks: [], registered: 0 }]],
  ]),
  libraries: new Map([
    [
      'mark.js mark',
      {
        found: 7,
        ours: 3,
        excused: { 'skipped element': 2, hidden: 1, 'in an address or a word': 0 },
        onlyOurs: 0,
        unexplained: { NCSC: 1 },
      },
    ],
  ]),
};

const cells = (table: string): string[][] =>
  table
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s{2,}/));

describe('the tables of matches', () => {
  it('have what a library has found, with the reasons for what differs', () => {
    expect(cells(matchesTable([page]))).toEqual([
      ['prose: mark.js mark', '7', '2', '1', '0', '3', '0', 'NCSC 1'],
    ]);
  });

  it('have what Sidelight counts, loads that differ in rows of their own', () => {
    expect(cells(countsTable([page]))).toEqual([
      ['prose: Sidelight, 3', '2', '5G 1, Huawei 2'],
      ['prose: Sidelight, 3', '1', 'Huawei 1'],
    ]);
  });
});
