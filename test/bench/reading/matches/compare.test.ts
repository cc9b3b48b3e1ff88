import { describe, expect, it } from 'vitest';
import type { Found } from '../rivals/task.ts';
import { type Compared, compare, type Counts } from './compare.ts';

const plain = (...texts: readonly string[]): Found[] => texts.map((text) => ({ text, where: 'plain' }));

describe('what a library has found beside Sidelight', () => {
  const cases: [string, Counts, Found[], Partial<Compared>][] = [
    [
      'is the same, in letters of either case',
      { Huawei: 2 },
      plain('Huawei', 'HUAWEI'),
      { found: 2, ours: 2, onlyOurs: 0 },
    ],
    ['may lack what only Sidelight finds', { Huawei: 2, '5G': 1 }, plain('Huawei'), { onlyOurs: 2 }],
    [
      'may be unexplained',
      { Huawei: 1 },
      plain('Huawei', 'huawei', 'NCSC'),
      { unexplained: { Huawei: 1, NCSC: 1 } },
    ],
    [
      'is not evened out over names',
      { Huawei: 2, '5G': 1 },
      plain('Huawei', '5G', '5G'),
      { onlyOurs: 1, unexplained: { '5G': 1 } },
    ],
    [
      'may stand where Sidelight looks for nothing',
      { Huawei: 1 },
      [...plain('Huawei'), { text: 'Huawei', where: 'hidden' }, { text: '5G', where: 'skipped element' }],
      {
        found: 3,
        excused: { hidden: 1, 'skipped element': 1, 'in an address or a word': 0 },
        onlyOurs: 0,
        unexplained: {},
      },
    ],
  ];
  it.each(cases)('%s', (_, ours, found, expected) => {
    expect(compare(ours, found)).toMatchObject(expected);
  });
});
