import { describe, expect, it } from 'vitest';
import { beginMark } from '../rivals/task.ts';
import { marksMark } from '../watch.ts';
import { ends, ownSamples } from './ownSamples.ts';
import { frameTick, type Marker, type ProfiledThread, promises } from './profile.ts';

const origin = 'moz-extension://ours';

/** Frames that stacks are made of, with the category that each is of. */
const frames = {
  root: ['(root)', 'Other'],
  ours: [`find (${origin}/main.js:1:2)`, 'JavaScript'],
  theirs: ['find (https://page/main.js:1:2)', 'JavaScript'],
  garbage: ['GCRuntime::collect', 'GC'],
  reflow: ['PresShell::DoReflow', 'Layout'],
} as const;
type Frame = keyof typeof frames;

const names = Object.keys(frames) as Frame[];

/** A thread that was looked at once a millisecond, and worked half of each; every look saw a stack. */
function threadOf(stacks: readonly (readonly Frame[])[], markers: readonly Marker[] = []): ProfiledThread {
  const rows: (readonly (number | null)[])[] = [];
  const tops = stacks.map((stack) => {
    let prefix: number | null = null;
    for (const frame of stack) prefix = rows.push([prefix, names.indexOf(frame)]) - 1;
    return prefix;
  });
  return {
    stringTable: names.map((name) => frames[name][0]),
    categories: names.map((name) => frames[name][1]),
    samples: {
      schema: { stack: 0, time: 1, threadCPUDelta: 2 },
      data: tops.map((top, index) => [top, index, 500_000]),
    },
    stackTable: { schema: { prefix: 0, frame: 1 }, data: rows },
    frameTable: { schema: { location: 0, category: 1 }, data: names.map((_, index) => [index, index]) },
    markers,
  };
}

const marker = (name: string, start: number, end = start): Marker => ({ name, start, end });
const idle: readonly Frame[] = ['root'];
const ours: readonly Frame[] = ['root', 'ours'];

describe('what a profile tells of our tasks', () => {
  const cases: [string, ProfiledThread, cpus: number[]][] = [
    ['is nothing where others ran', threadOf([idle, ['root', 'theirs'], idle]), []],
    ['is the time of the looks that saw us', threadOf([idle, ours, ours, idle]), [1]],
    ['is a task each where others ran between', threadOf([idle, ours, idle, ours, ours]), [0.5, 1]],
    [
      'is a task each in two turns of promises',
      threadOf([idle, ours, ours, ours, ours], [marker(promises, 0.5, 2.1), marker(promises, 2.2, 5)]),
      [1, 1],
    ],
    ['has what we called', threadOf([idle, [...ours, 'garbage']]), [0.5]],
    ['has none of the layout that we asked for', threadOf([idle, ours, [...ours, 'reflow']]), [0.5]],
    ['has none of the layout in which we were called', threadOf([idle, ['root', 'reflow', 'ours']]), [0.5]],
    ['begins where the work is said to begin', threadOf([ours, idle, ours], [marker(beginMark, 1)]), [0.5]],
  ];
  it.each(cases)('%s', (_, thread, cpus) => {
    expect(ownSamples(thread, origin).tasks.map(({ cpu }) => cpu)).toEqual(cpus);
  });

  it('has the time by the clock, too', () => {
    const thread = threadOf([idle, ours, ours, idle, idle]);
    const work = ownSamples(thread, origin);
    expect(work.tasks).toEqual([{ start: 1, cpu: 1, wall: 2 }]);
    expect(ends(thread, work)).toEqual({ own: 3, all: 4 });
  });
});

describe('what a profile tells of marks', () => {
  it('is when the frame was over in which the first was there, and how many there were in the end', () => {
    const markers = [
      marker(frameTick, 1, 2),
      marker(`${marksMark}5`, 3),
      marker(frameTick, 2.5, 4),
      marker(`${marksMark}7`, 6),
    ];
    expect(ownSamples(threadOf([idle, ours, idle], markers), origin)).toMatchObject({
      painted: 3,
      lastMarks: 6,
      registered: 7,
    });
  });

  it('is none where there was none', () => {
    expect(ownSamples(threadOf([idle, ours]), origin).registered).toBe(0);
  });
});
