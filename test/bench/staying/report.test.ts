import { describe, expect, it } from 'vitest';
import { mostMentions } from './generated.ts';
import type { Heap } from './heap.ts';
import {
  addedOf,
  burstsTable,
  feedTable,
  memoryTable,
  ratiosOf,
  scrollingTable,
  streamsTable,
  stylingTable,
} from './report.ts';

const cells = (table: string, row: number): string[] => (table.split('\n')[row] ?? '').trim().split(/\s{2,}/);

const heap = (scripts: number, browser: number, nodes = 0): Heap => ({ scripts, browser, nodes });

describe('what Sidelight costs', () => {
  const rounds = { withUs: [2, 4, 9], without: [1, 1, 3] };

  it('is a ratio, round by round', () => {
    expect(ratiosOf(rounds)).toEqual([2, 4, 3]);
  });

  it('is what it adds, round by round', () => {
    expect(addedOf(rounds)).toEqual([1, 3, 6]);
  });
});

describe('the tables', () => {
  it('tell of scrolling: ratios of the frames and of the main thread', () => {
    const scroll = (main: number, frame: number) => ({ main, frames: [frame, frame] });
    const table = scrollingTable([
      { what: 'lines, by wheel', withUs: [scroll(2, 20)], without: [scroll(1, 16)] },
    ]);
    expect(cells(table, 1)).toEqual([
      'lines, by wheel',
      '× 1.25 (1.25 to 1.25)',
      '≤ 1.2',
      '× 2.00 (2.00 to 2.00)',
      '2.00 (2.00 to 2.00)',
      '1.00 (1.00 to 1.00)',
      '1',
    ]);
  });

  it('tell of what a page’s own styles and layout take', () => {
    const table = stylingTable([
      { what: 'lines', withUs: [{ styles: 30, layout: 5 }], without: [{ styles: 20, layout: 5 }] },
    ]);
    expect(cells(table, 1)).toEqual([
      'lines',
      '× 1.50 (1.50 to 1.50)',
      '30.0 (30.0 to 30.0)',
      '20.0 (20.0 to 20.0)',
      '× 1.00 (1.00 to 1.00)',
      '1',
    ]);
  });

  it('tell of bursts: how many of them cost a whole reading', () => {
    const table = burstsTable({ rescan: [100, 200, 300], each: { 'nodes added': [2] } });
    expect(cells(table, 1).slice(0, 3)).toEqual(['nodes added', '× 100', '≥ 50']);
  });

  it('tell of streams, in hundredths of a core', () => {
    const table = streamsTable([
      { what: 'classes', ours: [0.01], main: { withUs: [0.05], without: [0.02] } },
    ]);
    expect(cells(table, 1).slice(0, 4)).toEqual([
      'classes',
      '1.00 (1.00 to 1.00) %',
      '< 3 %',
      '3.00 (3.00 to 3.00) %',
    ]);
  });

  it('tell what feeds leave', () => {
    const table = feedTable({
      grown: { withUs: [heap(3_000, 2_000, 4)], without: [heap(1_000, 1_000, 0)] },
      kept: [{ Node: 2 }],
    });
    expect([1, 2, 3, 4].map((row) => cells(table, row))).toEqual([
      ['heap of scripts, kB', '3.0 (3.0 to 3.0)', '1.0 (1.0 to 1.0)'],
      ['heap of the browser, kB', '2.0 (2.0 to 2.0)', '1.0 (1.0 to 1.0)'],
      ['nodes', '4 (4 to 4)', '0 (0 to 0)'],
      ['objects of Node in our world, after all', '2 (2 to 2)', '–'],
    ]);
  });

  it('tell of memory: a mention’s is what a full page has more than one without', () => {
    const table = memoryTable({
      lines: { withUs: [heap(1_000 + 300 * mostMentions, 200 * mostMentions)], without: [heap(0, 0)] },
      'lines without': { withUs: [heap(1_000, 0)], without: [heap(0, 0)] },
    });
    expect([cells(table, 1)[4], cells(table, 1)[5], cells(table, 2)[4]]).toEqual(['500', '≤ 500', '–']);
  });
});
