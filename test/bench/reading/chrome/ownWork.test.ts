import { describe, expect, it } from 'vitest';
import { beginMark } from '../rivals/task.ts';
import { marksMark, pageMark } from '../watch.ts';
import { cpuOf, cpuToMarks, longestOf, longestWallOf } from '../work.ts';
import { ownWork } from './ownWork.ts';
import type { TraceEvent } from './trace.ts';

const origin = 'chrome-extension://ours';
const main = { pid: 1, tid: 1 };

/** A slice of so many milliseconds, all of them on the processor unless told. */
const slice = (name: string, start: number, length: number, url?: string, cpu = length): TraceEvent => ({
  ...main,
  name,
  ph: 'X',
  ts: start * 1_000,
  dur: length * 1_000,
  tdur: cpu * 1_000,
  args: { data: { url } },
});
const task = (start: number, length: number, cpu?: number): TraceEvent =>
  slice('ThreadControllerImpl::RunTask', start, length, undefined, cpu);
const checkpoint = (start: number, length: number): TraceEvent =>
  slice('BlinkScheduler_PerformMicrotaskCheckpoint', start, length);
const call = (start: number, length: number, url = `${origin}/main.js`): TraceEvent =>
  slice('FunctionCall', start, length, url);
const microtasks = (start: number, length: number): TraceEvent => slice('RunMicrotasks', start, length);
const evaluated = (start: number, length: number): TraceEvent =>
  slice('EvaluateScript', start, length, `${origin}/main.js`);
const mark = (name: string, at: number): TraceEvent => ({ ...main, name, ph: 'I', ts: at * 1_000 });

const work = (...events: TraceEvent[]) => ownWork([mark(pageMark, 0), ...events], origin);

describe('what a trace tells of our tasks', () => {
  const cases: [string, TraceEvent[], cpus: number[]][] = [
    ['is nothing where our scripts did not run', [task(0, 10), call(1, 5, 'https://page/a.js')], []],
    [
      'is a whole task in which they ran, as when a message is parsed before',
      [task(0, 10), call(4, 5)],
      [10],
    ],
    ['counts its time on the processor', [task(0, 10, 6), call(4, 5)], [6]],
    ['begins with them', [task(0, 10), microtasks(1, 5), task(20, 10), call(21, 5)], [10]],
    [
      'counts what goes on with promises after a task',
      [task(0, 10), call(4, 5), task(20, 1), checkpoint(21, 5), microtasks(22, 3)],
      [10, 6],
    ],
    [
      'leaves out promises of others',
      [task(0, 10), call(4, 5), task(20, 9), call(20, 5, 'bench-watch'), microtasks(25, 3)],
      [10],
    ],
    [
      'counts of a frame only our scripts',
      [
        task(0, 10),
        call(4, 5),
        task(20, 9),
        call(20, 1, 'bench-watch'),
        slice('PrePaint', 21, 2),
        call(24, 3),
      ],
      [10, 3],
    ],
    [
      'counts of what brings the script in only that, and not its compilation',
      [task(0, 20), evaluated(2, 10), slice('v8.compile', 2, 4, `${origin}/main.js`)],
      [6],
    ],
    [
      'leaves out the layout that a script asks for',
      [task(0, 20), call(2, 10), slice('Layout', 3, 2), slice('UpdateLayoutTree', 5, 4)],
      [14],
    ],
    ['counts the collection of garbage in a task', [task(0, 20), call(2, 5), slice('MajorGC', 8, 9)], [20]],
    [
      'leaves out the collection of garbage between tasks',
      [task(0, 5), call(2, 3), task(6, 9), slice('MajorGC', 6, 9)],
      [5],
    ],
    [
      'begins where the work is said to begin',
      [task(0, 10), call(4, 5), task(20, 7), mark(beginMark, 21), microtasks(21, 4)],
      [7],
    ],
    [
      'knows slices that are told by their begin and end',
      [
        task(0, 10),
        call(4, 5),
        task(20, 1),
        { ...checkpoint(21, 0), ph: 'B', tts: 100_000 },
        microtasks(22, 3),
        { ...checkpoint(26, 0), ph: 'E', tts: 103_000 },
      ],
      [10, 4],
    ],
  ];
  it.each(cases)('%s', (_, events, cpus) => {
    expect(work(...events).tasks.map(({ cpu }) => cpu)).toEqual(cpus);
  });

  it('leaves other threads and processes out', () => {
    const elsewhere = [task(0, 10), call(1, 5)].map((event) => ({ ...event, pid: 2 }));
    expect(work(...elsewhere).tasks).toEqual([]);
  });

  it('throws where there is no page, or no time on the processor', () => {
    expect(() => ownWork([task(0, 10), call(4, 5)], origin)).toThrow('no page');
    expect(() => work({ ...task(0, 10), tdur: undefined }, call(4, 5))).toThrow('no times');
  });
});

describe('what a trace tells of marks', () => {
  const frame = [task(40, 10), call(41, 1, 'bench-watch')];
  const seen = work(
    task(0, 10),
    call(4, 5),
    task(20, 9, 3),
    call(20, 5),
    ...frame,
    mark(`${marksMark}12`, 41),
    task(60, 4),
    call(60, 2),
  );

  it('is when the frame was over in which the first was there', () => {
    expect(seen.painted).toBe(50);
    expect(seen.registered).toBe(12);
  });

  it('is none where there was none', () => {
    const { registered, painted } = work(task(0, 10), call(4, 5));
    expect([registered, painted]).toEqual([0, undefined]);
  });

  it('parts the work into what came before the last one and after it', () => {
    expect(cpuOf(seen)).toBe(17);
    expect(cpuToMarks(seen)).toBe(13);
  });

  it('has the longest task by the processor and by the clock', () => {
    expect(longestOf(seen)).toBe(10);
    expect(longestWallOf(seen)).toBe(10);
  });
});
