import { beginMark } from '../rivals/task.ts';
import { marksMark, pageMark } from '../watch.ts';
import type { OwnTask, Work } from '../work.ts';
import { outermost, type Slice, slicesOf, type TraceEvent } from './trace.ts';

/** Ends so in every version; before it stands who runs tasks. */
const isTask = ({ name }: Slice): boolean => name.endsWith('RunTask');

/** Slices in which scripts run. */
const running = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);

/** Slices that tell that a task paints a frame: besides, it runs what is to be told of that. */
const ofFrames = new Set(['FireAnimationFrame', 'PrePaint', 'Layerize', 'Commit']);

/** What the page would have had to do anyway by its next frame, whoever asks first. */
const ofRendering = new Set(['UpdateLayoutTree', 'Layout']);

const compiling = 'v8.compile';

/** Ends so; runs what waits for promises, between two tasks. */
const checkpoint = 'PerformMicrotaskCheckpoint';

const inMs = (microseconds: number): number => microseconds / 1_000;

const cpuOfAll = (slices: readonly Slice[]): number => slices.reduce((sum, { cpu }) => sum + cpu, 0);

const wallOfAll = (slices: readonly Slice[]): number =>
  slices.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * What the scripts of an extension did on a page that has no scripts of its own, by a trace. Whole tasks count, so that
 * the parsing of a message and the collection of garbage do; of tasks that paint a frame or bring a script in, only the
 * scripts themselves. Compiling a script is not counted, nor is styling or layout that the page had due.
 * Throws where the trace doesn't tell.
 */
export function ownWork(events: readonly TraceEvent[], origin: string): Work {
  const page = events.find(({ name }) => name === pageMark);
  if (page === undefined) throw new Error('The trace has no page.');
  const slices = slicesOf(events, page);
  const isOurs = ({ url }: Slice): boolean => url?.startsWith(`${origin}/`) === true;
  const begun = events.find(({ name, pid }) => name === beginMark && pid === page.pid);
  const from = begun?.ts ?? slices.find(isOurs)?.start;
  const tasks = from === undefined ? [] : ownTasks(slices, isOurs, from);
  if (tasks.some(({ cpu }) => Number.isNaN(cpu))) throw new Error('The trace has no times on the processor.');
  return { tasks, ...marksOf(events, slices, page, tasks[0]?.start) };
}

function ownTasks(slices: readonly Slice[], isOurs: (slice: Slice) => boolean, from: number): OwnTask[] {
  return turnsOf(slices).flatMap(({ parts, within }): OwnTask[] => {
    if (parts.at(-1)!.end <= from) return [];
    const scripts = outermost(within.filter(({ name }) => running.has(name)));
    /* What has no address is a browser's own function that goes on with a promise. */
    const isNameless = ({ url = '' }: Slice): boolean => url === '';
    const foreign = scripts.some((script) => !isOurs(script) && !isNameless(script));
    const own =
      foreign && !scripts.some(isOurs)
        ? []
        : scripts.filter((script) => isOurs(script) || isNameless(script));
    if (own.length === 0) return [];
    const partly = foreign || within.some(({ name }) => ofFrames.has(name) || name === 'EvaluateScript');
    const counted = partly ? own : parts;
    const isIn = (slice: Slice): boolean =>
      own.some(({ start, end }) => slice.start >= start && slice.end <= end);
    const excluded = outermost(
      within.filter((slice) => (ofRendering.has(slice.name) || slice.name === compiling) && isIn(slice)),
    );
    return [
      {
        start: inMs(counted[0]!.start),
        cpu: inMs(cpuOfAll(counted) - cpuOfAll(excluded)),
        wall: inMs(wallOfAll(counted) - wallOfAll(excluded)),
      },
    ];
  });
}

/** A task and what is in it; the checkpoint that goes on with promises comes after the task's own slice. */
interface Turn {
  readonly parts: Slice[];
  readonly within: Slice[];
}

function turnsOf(slices: readonly Slice[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const slice of slices) {
    const turn = turns.at(-1);
    const isWithin = turn !== undefined && slice.start < turn.parts.at(-1)!.end;
    if (isWithin) turn.within.push(slice);
    else if (isTask(slice)) turns.push({ parts: [slice], within: [] });
    else if (slice.name.endsWith(checkpoint)) turn?.parts.push(slice);
  }
  return turns;
}

function marksOf(
  events: readonly TraceEvent[],
  slices: readonly Slice[],
  { pid }: TraceEvent,
  begin: number | undefined,
): Omit<Work, 'tasks'> {
  const seen = events
    .filter((event) => event.name.startsWith(marksMark) && event.pid === pid)
    .toSorted((one, other) => one.ts - other.ts);
  const [first] = seen;
  const last = seen.at(-1);
  if (first === undefined || last === undefined || begin === undefined) return { registered: 0 };
  const frame = slices.find((slice) => isTask(slice) && slice.start <= first.ts && slice.end >= first.ts);
  return {
    painted: inMs(frame?.end ?? first.ts) - begin,
    lastMarks: inMs(last.ts),
    registered: Number(last.name.slice(marksMark.length)),
  };
}
