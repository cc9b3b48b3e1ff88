import { describe, expect, it } from 'vitest';
import type { Measured } from './measure.ts';
import { displayTable, together } from './table.ts';

const measured = (given: Partial<Measured>): Measured => ({
  name: 'harbour.html',
  elements: 10,
  characters: 200,
  blocks: 4,
  onlyByStyle: 1,
  onlyByName: 2,
  times: { walk: [1, 2, 1], byStyle: [12, 40, 16], byName: [6, 10, 4] },
  ...given,
});

/** The cells of the table's first page. */
const cells = (page: Measured): Record<string, string> => {
  const [head = '', row = ''] = displayTable([page]).split('\n');
  const split = (line: string): string[] => line.trim().split(/\s{2,}/);
  return Object.fromEntries(split(head).map((name, column) => [name, split(row)[column] ?? '']));
};

describe('a row of the table', () => {
  const cases: [string, Partial<Measured>, Record<string, string>][] = [
    [
      'has medians with the least and the greatest',
      {},
      { 'style ms': '16.0 (12.0–40.0)', 'name ms': '6.00 (4.00–10.0)', 'walk ms': '1.00 (1.00–2.00)' },
    ],
    [
      'has the ratios of each round, not of the medians',
      {},
      {
        'style : name': '4.00 (2.00–4.00)',
        'style : walk': '16.0 (12.0–20.0)',
        'name : walk': '5.00 (4.00–6.00)',
      },
    ],
    [
      'has no ratio to a time that the clock does not see',
      { times: { walk: [0, 0, 1], byStyle: [1, 1, 1], byName: [1, 1, 1] } },
      { 'style : name': '1.00 (1.00–1.00)', 'style : walk': '–', 'name : walk': '–' },
    ],
    [
      'has no digits that times do not have',
      { times: { walk: [1], byStyle: [123.456], byName: [12.345] } },
      { 'style ms': '123 (123–123)', 'name ms': '12.3 (12.3–12.3)' },
    ],
    ['has what differs', {}, { blocks: '4', 'only by style': '1', 'only by name': '2' }],
  ];
  it.each(cases)('%s', (_, given, expected) => {
    expect(cells(measured(given))).toMatchObject(expected);
  });
});

describe('pages together', () => {
  it('add up, times round by round', () => {
    const other = measured({
      elements: 5,
      times: { walk: [10, 10, 10], byStyle: [10, 20, 30], byName: [0, 0, 0] },
    });
    expect(together('all', [measured({}), other])).toEqual({
      name: 'all',
      elements: 15,
      characters: 400,
      blocks: 8,
      onlyByStyle: 2,
      onlyByName: 4,
      times: { walk: [11, 12, 11], byStyle: [22, 60, 46], byName: [6, 10, 4] },
    });
  });

  it('are nothing when there are none', () => {
    expect(together('all', [])).toMatchObject({ elements: 0, times: { walk: [] } });
  });
});
