import { textTable } from '../../support/textTable.ts';
import { type Spread, spreadOf } from '../hover/spread.ts';
import type { Bursts, Stream } from './changes.ts';
import type { Feed } from './feed.ts';
import { mostMentions } from './generated.ts';
import type { Heap } from './heap.ts';
import type { Memory } from './memory.ts';
import type { Rounds } from './pair.ts';
import type { Scrolling } from './scrolling.ts';
import type { Styling } from './styling.ts';

/** What holds in Chromium. */
export const goals = {
  /** Time of a frame with Sidelight to that without. */
  frame: 1.2,
  /** Cost of a reading of the whole page to that of a burst. */
  rescan: 50,
  /** Of a core, for a thousand changes a second. */
  share: 0.03,
  /** Bytes a mention. */
  mention: 500,
} as const;

/** One to the other, round by round: a machine that slows down slows both. */
export const ratiosOf = ({ withUs, without }: Rounds<number>): readonly number[] =>
  withUs.map((one, round) => one / (without[round] ?? Number.NaN));

/** What Sidelight adds, round by round. */
export const addedOf = ({ withUs, without }: Rounds<number>): readonly number[] =>
  withUs.map((one, round) => one - (without[round] ?? Number.NaN));

const mapped = <From, To>({ withUs, without }: Rounds<From>, map: (from: From) => To): Rounds<To> => ({
  withUs: withUs.map(map),
  without: without.map(map),
});

const text = ({ median, p10, p90 }: Spread, digits: number): string =>
  `${median.toFixed(digits)} (${p10.toFixed(digits)} to ${p90.toFixed(digits)})`;

const medianOf = (numbers: readonly number[]): number => spreadOf(numbers).median;

/** Scrolling as a table: ratios first. */
export function scrollingTable(all: readonly Scrolling[]): string {
  return textTable(
    [
      'scrolling 11,000 mentions',
      'frame to frame',
      'goal',
      'main thread',
      'with, ms',
      'without, ms',
      'rounds',
    ],
    all.map(({ what, ...rounds }) => {
      const frames = mapped(
        rounds,
        ({ frames: times }) => times.reduce((sum, time) => sum + time, 0) / times.length,
      );
      const main = mapped(rounds, (scroll) => scroll.main);
      return [
        what,
        `× ${text(spreadOf(ratiosOf(frames)), 2)}`,
        `≤ ${goals.frame}`,
        `× ${text(spreadOf(ratiosOf(main)), 2)}`,
        text(spreadOf(main.withUs), 2),
        text(spreadOf(main.without), 2),
        String(main.withUs.length),
      ];
    }),
  );
}

/** What the browser's own work on pages takes, as a table: ratios first. */
export function stylingTable(all: readonly Styling[]): string {
  return textTable(
    ['pages as they load', 'styles', 'with, ms', 'without, ms', 'layout', 'rounds'],
    all.map(({ what, ...rounds }) => {
      const styles = mapped(rounds, (styled) => styled.styles);
      const layout = mapped(rounds, (styled) => styled.layout);
      return [
        what,
        `× ${text(spreadOf(ratiosOf(styles)), 2)}`,
        text(spreadOf(styles.withUs), 1),
        text(spreadOf(styles.without), 1),
        `× ${text(spreadOf(ratiosOf(layout)), 2)}`,
        String(styles.withUs.length),
      ];
    }),
  );
}

/** Bursts as a table. */
export function burstsTable({ rescan, each }: Bursts): string {
  const whole = medianOf(rescan);
  return textTable(
    ['a burst', 'whole reading / burst', 'goal', 'burst, ms', 'whole reading, ms', 'bursts'],
    Object.entries(each).map(([what, times]) => [
      what,
      `× ${(whole / medianOf(times)).toFixed(0)}`,
      `≥ ${goals.rescan}`,
      text(spreadOf(times), 2),
      text(spreadOf(rescan), 1),
      String(times.length),
    ]),
  );
}

/** Streams as a table, in hundredths of a core. */
export function streamsTable(streams: readonly Stream[]): string {
  const percent = (shares: readonly number[]): string =>
    `${text(spreadOf(shares.map((share) => share * 100)), 2)} %`;
  return textTable(
    ['1,000 changes a second', 'our scripts', 'goal', 'added to the page', 'with', 'without', 'rounds'],
    streams.map(({ what, ours, main }) => [
      what,
      percent(ours),
      `< ${goals.share * 100} %`,
      percent(addedOf(main)),
      percent(main.withUs),
      percent(main.without),
      String(ours.length),
    ]),
  );
}

const kilobytes = (bytes: readonly number[]): string => text(spreadOf(bytes.map((one) => one / 1_000)), 1);

/** What feeds leave, as a table. */
export function feedTable({ grown, kept }: Feed): string {
  const parts: [string, (heap: Heap) => number][] = [
    ['heap of scripts, kB', ({ scripts }) => scripts],
    ['heap of the browser, kB', ({ browser }) => browser],
  ];
  const nodes = mapped(grown, (heap) => heap.nodes);
  return textTable(
    ['grown each time that 50,000 nodes come and go', 'with', 'without'],
    [
      ...parts.map(([what, of]) => {
        const { withUs, without } = mapped(grown, of);
        return [what, kilobytes(withUs), kilobytes(without)];
      }),
      ['nodes', text(spreadOf(nodes.withUs), 0), text(spreadOf(nodes.without), 0)],
      ...Object.keys(kept[0] ?? {}).map((name) => [
        `objects of ${name} in our world, after all`,
        text(spreadOf(kept.map((counts) => counts[name] ?? 0)), 0),
        '–',
      ]),
    ],
  );
}

/** Memory as a table; a mention's is what a page with 11,000 has more than one with a single one. */
export function memoryTable(memory: Memory): string {
  const added = (name: string, of: (heap: Heap) => number): number =>
    medianOf(addedOf(mapped(memory[name] ?? { withUs: [], without: [] }, of)));
  const all = ({ scripts, browser }: Heap): number => scripts + browser;
  return textTable(
    ['memory', 'added, kB', 'of scripts', 'of the browser', 'bytes a mention', 'goal', 'rounds'],
    Object.keys(memory).map((name) => {
      const base = `${name} without`;
      const each = (added(name, all) - added(base, all)) / mostMentions;
      const isFull = base in memory;
      return [
        name,
        (added(name, all) / 1_000).toFixed(0),
        (added(name, ({ scripts }) => scripts) / 1_000).toFixed(0),
        (added(name, ({ browser }) => browser) / 1_000).toFixed(0),
        isFull ? each.toFixed(0) : '–',
        isFull ? `≤ ${goals.mention}` : '–',
        String(memory[name]!.withUs.length),
      ];
    }),
  );
}
