import { beginMark } from '../rivals/task.ts';
import { marksMark } from '../watch.ts';
import type { Work } from '../work.ts';
import { frameTick, type Marker, type ProfiledThread, promises } from './profile.ts';

/** What a page would have had to do anyway by its next frame, whoever asks first. */
const layout = 'Layout';

const inMs = (nanoseconds: number): number => nanoseconds / 1_000_000;

/** What a stack tells of a sample. */
interface Seen {
  /** Whether a script of ours runs or has called what runs. */
  readonly own: boolean;
  /** Whether the browser styles or lays out the page, as it had due, since a script of ours has asked. */
  readonly rendering: boolean;
}

/**
 * What the scripts of an extension did on a page, by a profile: the time on the processor of the samples in which they
 * ran or what they called did, with the collection of garbage meanwhile, without styling or layout that the page had
 * due. What a browser does for them between tasks, such as parsing their messages, is not seen.
 */
export function ownSamples(thread: ProfiledThread, origin: string): Work {
  const begin = thread.markers.find(({ name }) => name === beginMark)?.start ?? 0;
  const tasks = runsOf(samplesOf(thread, origin).filter(({ at }) => at >= begin)).map((run) => ({
    start: run[0]!.at,
    cpu: sum(run.map(({ cpu }) => cpu)),
    wall: sum(run.map(({ wall }) => wall)),
  }));
  return { tasks, ...marksOf(thread, tasks[0]?.start) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** One look at the thread; times in ms, since the look before. */
interface Sample {
  readonly own: boolean;
  readonly at: number;
  readonly cpu: number;
  readonly wall: number;
  /** The turn of promises that it was taken in. */
  readonly turn: Marker | undefined;
}

function samplesOf(thread: ProfiledThread, origin: string): readonly Sample[] {
  const { samples, markers } = thread;
  const { stack, time, threadCPUDelta } = samples.schema;
  const seenAt = stacksOf(thread, origin);
  const turns = markers.filter(({ name }) => name === promises);
  let next = 0;
  let before: number | undefined;
  return samples.data.map((row) => {
    const at = row[time] ?? 0;
    while ((turns[next]?.end ?? Infinity) < at) next += 1;
    const turn = turns[next];
    const { own, rendering } = seenAt(row[stack] ?? undefined);
    const wall = rendering ? 0 : at - (before ?? at);
    before = at;
    return {
      own,
      at,
      wall,
      cpu: rendering ? 0 : inMs(row[threadCPUDelta] ?? 0),
      turn: turn !== undefined && turn.start <= at ? turn : undefined,
    };
  });
}

/** Our samples one after the other without another between, and in one turn of promises, are a task. */
function runsOf(samples: readonly Sample[]): readonly (readonly Sample[])[] {
  const runs: Sample[][] = [];
  let before: Sample | undefined;
  for (const sample of samples) {
    if (sample.own) {
      if (before?.own === true && before.turn === sample.turn) runs.at(-1)!.push(sample);
      else runs.push([sample]);
    }
    before = sample;
  }
  return runs;
}

/** When the last sample was taken in which our scripts ran, and the last of all. */
export function ends(thread: ProfiledThread, work: Work): { readonly own: number; readonly all: number } {
  const last = work.tasks.at(-1);
  const all = thread.samples.data.at(-1)?.[thread.samples.schema.time] ?? 0;
  return { own: last === undefined ? 0 : last.start + last.wall, all };
}

const nothing: Seen = { own: false, rendering: false };

function stacksOf(
  { stringTable, categories, stackTable, frameTable }: ProfiledThread,
  origin: string,
): (stack: number | undefined) => Seen {
  const { prefix, frame } = stackTable.schema;
  const { location, category } = frameTable.schema;
  /* A prefix always stands before what it is a prefix of. */
  const seen: Seen[] = [];
  const seenAt = (stack: number | undefined): Seen => seen[stack ?? -1] ?? nothing;
  for (const row of stackTable.data) {
    const before = seenAt(row[prefix] ?? undefined);
    const ofFrame = frameTable.data[row[frame] ?? -1] ?? [];
    const where = stringTable[ofFrame[location] ?? -1] ?? '';
    const kind = categories[ofFrame[category] ?? -1];
    seen.push({
      own: before.own || where.includes(`${origin}/`),
      rendering: before.rendering || (before.own && kind === layout),
    });
  }
  return seenAt;
}

function marksOf({ markers }: ProfiledThread, begin: number | undefined): Omit<Work, 'tasks'> {
  const told = markers.filter(({ name }) => name.startsWith(marksMark));
  const [first] = told;
  const last = told.at(-1);
  if (first === undefined || last === undefined || begin === undefined) return { registered: 0 };
  const tick = markers.find(
    ({ name, start, end }) => name === frameTick && start <= first.start && end >= first.start,
  );
  return {
    painted: (tick?.end ?? first.start) - begin,
    lastMarks: last.start,
    registered: Number(last.name.slice(marksMark.length)),
  };
}
