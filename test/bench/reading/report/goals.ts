import { fewest, ourName } from '../contenders.ts';
import { cpuOf, longestOf, type Work } from '../work.ts';
import { figuresOf, type MeasuredPage } from './figures.ts';
import { ratiosOf } from './ratios.ts';

/** What is to hold of a page, and by which figures it is seen. */
export interface Goal {
  readonly name: string;
  readonly goal: string;
  /** Whether it is about such a page. */
  applies(page: MeasuredPage): boolean;
  /** A ratio, or for tasks a time in ms, for each round. */
  figures(page: MeasuredPage): readonly number[];
  /** Whether a median keeps to it. */
  holds(median: number): boolean;
}

const hasMentions = ({ mentions }: MeasuredPage): boolean => mentions;

const ratio = (
  name: string,
  goal: string,
  [over, under]: readonly [string, string],
  holds: (median: number) => boolean,
  applies: (page: MeasuredPage) => boolean = hasMentions,
): Goal => ({
  name,
  goal,
  holds,
  applies,
  figures: (page) => ratiosOf(figuresOf(page, over, cpuOf), figuresOf(page, under, cpuOf)),
});

const atMost = (bound: number) => (median: number) => median <= bound;
const atLeast = (bound: number) => (median: number) => median >= bound;

const ours = ourName(fewest);

/** The longest task that a reader can't feel, in ms. */
const longestTask = 5;

const task = (name: string, of: (work: Work) => number): Goal => ({
  name: `longest own task, ms of processor, ${name}`,
  goal: `≤ ${longestTask}`,
  holds: atMost(longestTask),
  applies: ({ large }) => large,
  figures: (page) => figuresOf(page, name, of),
});

/** All goals, with so many aliases measured. */
export function goalsFor(aliases: readonly number[]): readonly Goal[] {
  const most = Math.max(...aliases);
  return [
    ratio(`${ours} / walk with blocks`, '≤ 1.2', [ours, 'walk with blocks'], atMost(1.2)),
    ratio(`${ours}, no mention / walk`, '≤ 0.8', [ours, 'walk'], atMost(0.8), ({ mentions }) => !mentions),
    ratio(`mark.js markRegExp / ${ours}`, '≥ 8', ['mark.js markRegExp', ours], atLeast(8)),
    ratio(`mark.js mark / ${ours}`, '≥ 20', ['mark.js mark', ours], atLeast(20)),
    ratio(`${ourName(most)} / ${ours}`, '≤ 2', [ourName(most), ours], atMost(2), () => most > fewest),
    ...aliases.map((count) => task(ourName(count), longestOf)),
  ];
}
