import { describe, expect, it } from 'vitest';
import { type AskFrame, openCurrent, stepThrough } from '../../src/background/stepping.ts';

/** Frames with some mentions each; a negative number stands for a frame that has gone. */
function tab(counts: Readonly<Record<number, number>>) {
  const places = new Map<number, number>();
  const asked: string[] = [];
  const ask = (async (
    frame: number,
    name: string,
    request: { direction: 'next' | 'previous'; entering: boolean },
  ) => {
    asked.push(`${name} ${frame}`);
    const count = counts[frame]!;
    if (count < 0) throw new Error('Nobody is there.');
    if (name === 'let-go') return void places.delete(frame);
    if (name === 'open-current') return places.has(frame);
    const { direction, entering } = request;
    const known = entering ? undefined : places.get(frame);
    const at = direction === 'next' ? (known ?? -1) + 1 : (known ?? count) - 1;
    if (at < 0 || at >= count) return false;
    places.set(frame, at);
    return true;
  }) as unknown as AskFrame;
  return { ask, asked, places };
}

async function walk(
  counts: Readonly<Record<number, number>>,
  direction: 'next' | 'previous',
  steps: number,
): Promise<string[]> {
  const { ask, places } = tab(counts);
  const frames = Object.keys(counts).map(Number);
  const seen: string[] = [];
  let current: number | undefined;
  for (let step = 0; step < steps; step += 1) {
    current = await stepThrough(ask, frames, current, direction);
    seen.push([...places].map(([frame, at]) => `${frame}:${at}`).join(' '));
  }
  return seen;
}

describe('stepping through a tab', () => {
  it.each([
    ['one frame, and around', { 0: 2 }, 'next', ['0:0', '0:1', '0:0', '0:1']],
    ['one frame, backwards', { 0: 2 }, 'previous', ['0:1', '0:0', '0:1']],
    ['from frame to frame, and around', { 0: 1, 4: 2, 9: 1 }, 'next', ['0:0', '4:0', '4:1', '9:0', '0:0']],
    ['from frame to frame, backwards', { 0: 1, 4: 2 }, 'previous', ['0:0', '4:1', '4:0', '0:0']],
    ['past a frame that has gone', { 0: 1, 4: -1, 9: 1 }, 'next', ['0:0', '9:0', '0:0']],
  ] as const)('goes through %s', async (_, counts, direction, seen) => {
    expect(await walk(counts, direction, seen.length)).toEqual(seen);
  });

  it.each([
    ['there are no frames', {}],
    ['all frames have gone', { 0: -1, 4: -1 }],
    ['no frame has a mention any more', { 0: 0, 4: 0 }],
  ] as const)('goes nowhere where %s', async (_, counts) => {
    const { ask } = tab(counts);
    expect(await stepThrough(ask, Object.keys(counts).map(Number), undefined, 'next')).toBeUndefined();
  });
});

const opened = [
  {
    which: 'that is current',
    counts: { 0: 1, 4: 2 },
    current: 4,
    held: [4],
    expected: 4,
    calls: ['open-current 4'],
  },
  {
    which: 'that the reader comes to first, where none is',
    counts: { 0: 1 },
    held: [],
    expected: 0,
    calls: ['open-current 0', 'step 0', 'open-current 0'],
  },
  {
    which: 'of the page that is there now, where the frame that had it has gone with its page',
    counts: { 0: 1 },
    current: 4,
    held: [],
    expected: 0,
    calls: ['open-current 0', 'step 0', 'open-current 0'],
  },
  {
    which: 'of another frame, where its own has gone since',
    counts: { 0: -1, 4: 1 },
    current: 0,
    held: [],
    expected: 4,
    calls: ['open-current 0', 'step 0', 'step 4', 'let-go 0', 'open-current 4'],
  },
  { which: 'nowhere, without frames', counts: {}, current: 4, held: [], expected: undefined, calls: [] },
];

describe('opening the current mention of a tab', () => {
  it.each(opened)('opens the one $which', async ({ counts, current, held, expected, calls }) => {
    const { ask, asked, places } = tab(counts);
    for (const frame of held) places.set(frame, 0);
    expect(await openCurrent(ask, Object.keys(counts).map(Number), current)).toBe(expected);
    expect(asked).toEqual(calls);
  });
});
