import { describe, expect, it } from 'vitest';
import { textTable } from './textTable.ts';

describe('a table of text', () => {
  const cases: [string, head: string[], rows: string[][], expected: string[]][] = [
    ['without rows has its head', ['page', 'marks'], [], ['page  marks']],
    [
      'is as wide as its widest cells',
      ['page', 'n'],
      [
        ['a', '1000'],
        ['harbour', '7'],
      ],
      ['page        n', 'a        1000', 'harbour     7'],
    ],
    ['takes missing cells as empty', ['page', 'n', 'm'], [['a', '1']], ['page  n  m', 'a     1']],
  ];
  it.each(cases)('%s', (_, head, rows, expected) => {
    expect(textTable(head, rows).split('\n')).toEqual(expected);
  });
});
