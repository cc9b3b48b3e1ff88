import { countsOf, meanOf, type Rates, ratesOf } from './rates.ts';

/** What is expected for a passage. */
export interface LinkingLabels {
  readonly id: string;
  /** The topics that may come first. */
  readonly gold: readonly string[];
  /** Topics that are of use, though not first. */
  readonly also_relevant?: readonly string[];
  /** No claim bears on the passage. */
  readonly none: boolean;
}

/** What was predicted: topics, best first, each once; and whether none bears. */
interface Predicted {
  readonly id: string;
  readonly ranking: readonly string[];
  readonly none: boolean;
}

export interface LinkingScore {
  readonly passages: number;
  /** How many of them have a claim that bears. */
  readonly withClaim: number;
  /** Over those, whatever is said of none: an expected topic first; an expected or useful one first; one of the first three. */
  readonly precisionAt1: number;
  readonly lenientAt1: number;
  readonly hitAt3: number;
  /** The mean of 1 / rank of the first expected topic; 0 where there is none. */
  readonly reciprocalRank: number;
  /** The decision that none bears, over all passages. */
  readonly noneAccuracy: number;
  readonly none: Rates;
  /** The mean of the shares of passages without and with a claim that are decided rightly. */
  readonly balancedNone: number;
  /** As a reader meets it: told that none bears where none does, else not, and an expected topic first. */
  readonly endToEnd: number;
}

/** Scores rankings; a passage without a prediction counts as an empty ranking where none bears. */
export function scoreLinking(
  labels: readonly LinkingLabels[],
  predictions: readonly Predicted[],
): LinkingScore {
  const predicted = new Map(predictions.map((one) => [one.id, one]));
  const rows = labels.map(({ id, gold, also_relevant: useful = [], none }) => {
    const { ranking, none: saysNone } = predicted.get(id) ?? { ranking: [], none: true };
    const [first = ''] = ranking;
    const rank = ranking.findIndex((topic) => gold.includes(topic)) + 1;
    return { none, saysNone, rank, isUseful: [...gold, ...useful].includes(first) };
  });
  const bearing = rows.filter(({ none }) => !none);
  const silent = rows.filter(({ none }) => none);
  return {
    passages: rows.length,
    withClaim: bearing.length,
    precisionAt1: meanOf(bearing, ({ rank }) => rank === 1),
    lenientAt1: meanOf(bearing, ({ isUseful }) => isUseful),
    hitAt3: meanOf(bearing, ({ rank }) => rank >= 1 && rank <= 3),
    reciprocalRank: meanOf(bearing, ({ rank }) => (rank === 0 ? 0 : 1 / rank)),
    noneAccuracy: meanOf(rows, ({ none, saysNone }) => none === saysNone),
    none: ratesOf(
      countsOf(
        rows,
        ({ none }) => none,
        ({ saysNone }) => saysNone,
      ),
    ),
    balancedNone:
      (meanOf(silent, ({ saysNone }) => saysNone) + meanOf(bearing, ({ saysNone }) => !saysNone)) / 2,
    endToEnd: meanOf(rows, ({ none, saysNone, rank }) => (none ? saysNone : !saysNone && rank === 1)),
  };
}
