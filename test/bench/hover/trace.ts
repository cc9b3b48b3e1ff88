/** An event of a browser's trace, as far as it matters; times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** The time on the processor: what other processes take from it does not count. */
  readonly tdur?: number | undefined;
}

/** Set in the page by its timing API, around what is traced. */
export const marks = { begin: 'bench-begin', end: 'bench-end' } as const;

/** The name ends so in every version; before it stands who runs tasks. */
const task = 'RunTask';

/**
 * The time, in ms, that the main thread of the page that was marked had for its tasks between the marks. Throws where
 * the trace doesn't tell.
 */
export function mainThreadTime(events: readonly TraceEvent[]): number {
  const begin = events.find(({ name }) => name === marks.begin);
  const end = events.findLast(({ name }) => name === marks.end);
  if (begin === undefined || end === undefined) throw new Error('The trace has no marks.');
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts }) =>
      name.endsWith(task) &&
      ph === 'X' &&
      pid === begin.pid &&
      tid === begin.tid &&
      ts >= begin.ts &&
      ts <= end.ts,
  );
  if (!tasks.some(({ tdur }) => tdur !== undefined)) throw new Error('The trace has no times of tasks.');
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}
