import { textTable } from '../../support/textTable.ts';
import type { Cost } from './costs.ts';
import { type Hovers, kinds } from './hovers.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What holds in Chromium, in ms: a frame plus 8 for a warm hover, and what a move off marks may cost. */
export const goals = { warm: 1_000 / 60 + 8, move: 0.1 } as const;

const isGoal = (kind: string): boolean => kind === 'warm';

/** The hovers as a table; times beyond the dwell. */
export function hoversTable(hovers: Hovers, withGoals: boolean): string {
  return textTable(
    ['hover, ms beyond the dwell', 'card', 'with claims', 'since told', 'goal', 'runs'],
    Object.entries(hovers).map(([kind, all]) => [
      kinds[kind as keyof Hovers],
      text(spreadOf(all.map(({ card }) => card)), 1),
      text(spreadOf(all.map(({ claims }) => claims)), 1),
      text(spreadOf(all.map(({ claimsSinceTold }) => claimsSinceTold)), 1),
      withGoals && isGoal(kind) ? `≤ ${goals.warm.toFixed(1)}` : '–',
      String(all.length),
    ]),
  );
}

/** What Sidelight adds, round by round: a machine that slows down slows both. */
export const addedBy = ({ withUs, without }: Cost): readonly number[] =>
  withUs.map((time, round) => time - (without[round] ?? Number.NaN));

/** The costs as a table. */
export function costsTable(costs: readonly Cost[]): string {
  return textTable(
    ['main thread, ms each', 'in our scripts', 'added in all', 'goal', 'with Sidelight', 'without', 'rounds'],
    costs.map((cost) => [
      cost.act,
      text(spreadOf(cost.ours), 3),
      text(spreadOf(addedBy(cost)), 3),
      cost.act.startsWith('a move') ? `≤ ${goals.move.toFixed(1)}` : '–',
      text(spreadOf(cost.withUs), 3),
      text(spreadOf(cost.without), 3),
      String(cost.ours.length),
    ]),
  );
}

const text = ({ median, p10, p90 }: Spread, digits: number): string =>
  `${median.toFixed(digits)} (${p10.toFixed(digits)} to ${p90.toFixed(digits)})`;
