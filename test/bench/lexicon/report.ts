import { textTable } from '../../support/textTable.ts';
import { spreadOf } from '../hover/spread.ts';

/** One run of one way: times in ms, the size of what is brought to a frame, in characters. */
export interface Once {
  readonly built: number;
  readonly cold: number;
  readonly warm: number;
  readonly found: number;
  readonly size: number;
}

/** All runs of one way with so many names. */
export interface Runs {
  readonly way: string;
  readonly names: number;
  readonly runs: readonly Once[];
}

const head = [
  'way',
  'names',
  'cold : reading',
  'cold : its first',
  'warm : reading',
  'cold ms',
  'p10–p90',
  'warm ms',
  'built ms',
  'kB to a frame',
  'found',
];

/** The runs as a table, ratios first: to a mere reading of the text, and to the same way with the fewest names. */
export function lexiconTable(all: readonly Runs[]): string {
  const cold = (of: Runs | undefined) => spreadOf(of?.runs.map((run) => run.cold) ?? []);
  const warm = (of: Runs | undefined) => spreadOf(of?.runs.map((run) => run.warm) ?? []).median;
  const reading = all.find(({ way }) => way === 'reading');
  const rows = all.map((one) => {
    const own = cold(one);
    const first = all.find(({ way }) => way === one.way);
    return [
      one.way,
      one.names.toLocaleString('en'),
      (own.median / cold(reading).median).toFixed(1),
      (own.median / cold(first).median).toFixed(2),
      (warm(one) / warm(reading)).toFixed(1),
      own.median.toFixed(1),
      `${own.p10.toFixed(1)}–${own.p90.toFixed(1)}`,
      warm(one).toFixed(1),
      spreadOf(one.runs.map(({ built }) => built)).median.toFixed(1),
      (one.runs[0]!.size / 1_000).toFixed(1),
      String(one.runs[0]!.found),
    ];
  });
  return textTable(head, rows);
}
