import type { Counts } from './matches/compare.ts';

/** One task of the page's main thread in which the measured scripts ran, in ms. */
export interface OwnTask {
  /** When it began, by the browser's clock. */
  readonly start: number;
  readonly cpu: number;
  readonly wall: number;
}

/** What the measured scripts did on a page, in ms. */
export interface Work {
  readonly tasks: readonly OwnTask[];
  /** From the first task's begin to the end of the frame in which a mark was first there; absent where none was. */
  readonly painted?: number | undefined;
  /** When the last marks were seen to have come or gone, by the clock of the tasks. */
  readonly lastMarks?: number | undefined;
  /** How many were registered in the end. */
  readonly registered: number;
  /** How often Sidelight has each name, registered or not. */
  readonly counts?: Counts;
}

/**
 * How long all tasks took together, on the processor; NaN where none was recorded, as when a browser's memory for traces
 * is full.
 */
export const cpuOf = ({ tasks }: Work): number =>
  tasks.length === 0 ? Number.NaN : tasks.reduce((sum, { cpu }) => sum + cpu, 0);

/** The same without what began after the last mark had been registered: reports, judgements, preparations. */
export const cpuToMarks = (work: Work): number =>
  cpuOf({ ...work, tasks: work.tasks.filter(({ start }) => start <= (work.lastMarks ?? Infinity)) });

/** The longest task on the processor; NaN where none was recorded. */
export const longestOf = ({ tasks }: Work): number => longest(tasks.map(({ cpu }) => cpu));

/** The longest task by the clock on the wall: on a machine that does other things, it is longer. */
export const longestWallOf = ({ tasks }: Work): number => longest(tasks.map(({ wall }) => wall));

const longest = (times: readonly number[]): number => (times.length === 0 ? Number.NaN : Math.max(...times));
