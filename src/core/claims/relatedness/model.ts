/** How a page is related to a dossier: about its subject, about one strand of it, or not at all. */
export const relations = ['no', 'partly', 'yes'] as const;

export type Related = (typeof relations)[number];

/** What the relatedness of a page is judged by. */
export interface Features {
  /** The strength of the weakest aspect of the subject, 0 to 1: a page about the subject has them all. */
  readonly weakest: number;
  /** The mean strength of all aspects, 0 to 1: a strand of the subject has most of them. */
  readonly mean: number;
  /** Whether its sentences are like the dossier's claims or like its decoys, -1 to 1. */
  readonly balance: number;
}

/** An ordinal model: a score, and from where on it means "partly" and "yes". */
export interface Model {
  readonly weights: Readonly<Record<keyof Features, number>>;
  readonly partlyFrom: number;
  readonly yesFrom: number;
}

/**
 * The model in use: ordinal logistic regression (McCullagh 1980), fitted by `npm run eval:fit` on labelled pages of one
 * dossier. Its weights hold for any dossier, since the features are shares and not words.
 */
export const model: Model = {
  weights: { weakest: 4.2, mean: 4.8, balance: 6.7 },
  partlyFrom: 3.4,
  yesFrom: 8.3,
};

/** The score of a page; only its place beside the thresholds means anything. */
export const scoreOf = ({ weights }: Model, { weakest, mean, balance }: Features): number =>
  weights.weakest * weakest + weights.mean * mean + weights.balance * balance;

/** What a score means: the likeliest of the three. */
export function relationOf({ partlyFrom, yesFrom }: Model, score: number): Related {
  if (score >= yesFrom) return 'yes';
  return score >= partlyFrom ? 'partly' : 'no';
}
