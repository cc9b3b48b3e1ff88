import { describe, expect, it } from 'vitest';
import { type Profile, timeWithin } from './profile.ts';

const node = (id: number, url: string, children: number[] = []): Profile['nodes'][number] => ({
  id,
  callFrame: { url },
  children,
});

const nodes = [
  node(1, '', [2, 3]),
  node(2, 'http://site/script.js', [4]),
  node(3, 'ours://one/reader.js', [5]),
  node(4, ''),
  node(5, '', [6]),
  node(6, 'http://site/script.js'),
];

describe('the time within our scripts', () => {
  const cases: [string, samples: number[], timeDeltas: number[], expected: number][] = [
    ['is that until the next sample', [3, 1, 1], [9_000, 2_000, 4_000], 2],
    ['counts what they call', [5, 6, 1], [0, 1_000, 2_000], 3],
    ['counts nothing else', [1, 2, 4, 1], [0, 1_000, 1_000, 1_000], 0],
    ['is nothing without samples', [], [], 0],
  ];
  it.each(cases)('%s', (_, samples, timeDeltas, expected) => {
    expect(timeWithin('ours://one', { nodes, samples, timeDeltas })).toBe(expected);
  });

  it('counts nothing of an origin whose name only begins so', () => {
    expect(timeWithin('ours://on', { nodes, samples: [3, 1], timeDeltas: [0, 1_000] })).toBe(0);
  });
});
