import { describe, expect, it } from 'vitest';
import { mainThreadTime, type TraceEvent } from './trace.ts';

const event = (given: Partial<TraceEvent>): TraceEvent => ({
  name: 'ThreadControllerImpl::RunTask',
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: 50,
  tdur: 2_000,
  ...given,
});
const begin = event({ name: 'bench-begin', ph: 'I', ts: 10, tdur: undefined });
const end = event({ name: 'bench-end', ph: 'I', ts: 90, tdur: undefined });

describe('the time of the main thread', () => {
  const cases: [string, TraceEvent[], number][] = [
    ['adds up its tasks', [event({}), event({ ts: 60, tdur: 500 })], 2.5],
    [
      'counts none before the first mark and after the last',
      [event({}), event({ ts: 5 }), event({ ts: 95 })],
      2,
    ],
    ['counts none of other processes and threads', [event({}), event({ pid: 2 }), event({ tid: 2 })], 2],
    ['counts nothing twice that a task does', [event({}), event({ name: 'FunctionCall', ts: 51 })], 2],
  ];
  it.each(cases)('%s', (_, events, expected) => {
    expect(mainThreadTime([begin, ...events, end])).toBe(expected);
  });

  it.each([
    ['marks', [event({})]],
    ['times on the processor', [begin, event({ tdur: undefined }), end]],
  ])('is not told without %s', (_, events) => {
    expect(() => mainThreadTime(events)).toThrow('The trace has no');
  });
});
