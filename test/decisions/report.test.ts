import { expect, it } from 'vitest';
import { entitiesTable, pageLines, pagesTable } from './report.ts';
import type { DecisionRow } from './rows.ts';

const row = (given: Partial<DecisionRow>): DecisionRow => ({
  entity: 'Lamp',
  form: 'lamp',
  verdict: 'mark',
  count: 1,
  snippet: 'The [lamp] is lit.',
  ...given,
});

const pages = [
  { name: 'empty.html', rows: [] },
  {
    name: 'harbour.html',
    rows: [
      row({ count: 12, cue: 'lit', reach: 'clause' }),
      row({ verdict: 'faint', form: 'Lamps' }),
      row({
        entity: 'Keeper',
        form: 'keeper',
        verdict: 'none',
        count: 3,
        cue: 'goal',
        reach: 'block',
        rival: 'a player',
      }),
    ],
  },
  { name: 'pier.html', rows: [row({ count: 2 })] },
];

it('counts the verdicts of each page', () => {
  expect(pagesTable(pages).split('\n')).toEqual([
    'page          mark  faint mark  decided against',
    'empty.html       0           0                0',
    'harbour.html    12           1                3',
    'pier.html        2           0                0',
    'together        14           1                3',
  ]);
});

it('counts the verdicts of each entity', () => {
  expect(entitiesTable(pages).split('\n')).toEqual([
    'entity    mark  faint mark  decided against',
    'Keeper       0           0                3',
    'Lamp        14           1                0',
    'together    14           1                3',
  ]);
});

it('has one line for decisions that are alike, with what has decided', () => {
  expect(pageLines(pages[1]!).split('\n')).toEqual([
    'harbour.html',
    '  mark   Lamp    lamp × 12   "lit" (clause)               The [lamp] is lit.',
    '  faint  Lamp    Lamps × 1   no cue                       The [lamp] is lit.',
    '  none   Keeper  keeper × 3  "goal" (block) for a player  The [lamp] is lit.',
  ]);
});
