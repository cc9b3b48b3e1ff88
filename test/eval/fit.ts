import {
  type Features,
  type Model,
  type Related,
  relationOf,
  relations,
  scoreOf,
} from '../../src/core/claims/relatedness/model.ts';

/** A labelled page as the model sees it. */
export interface Example {
  readonly features: Features;
  readonly related: Related;
}

/** How strongly large weights are held back: enough that a handful of separable pages does not drive them to infinity. */
const ridge = 0.05;

/** Gradient ascent with momentum: slow, and plainly enough for five numbers and some hundred pages. */
const steps = 4_000;
const rate = 0.05;
const momentum = 0.9;

const names = ['weakest', 'mean', 'balance'] as const;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Fits the ordinal model to examples: the weights and thresholds that make their labels likeliest. */
export function fit(examples: readonly Example[]): Model {
  /* Three weights, the lower threshold, and the logarithm of the distance to the upper one, which is so kept above. */
  const now = [0, 0, 0, 0, 0];
  const speed = [0, 0, 0, 0, 0];
  for (let step = 0; step < steps; step++) {
    const gradient = names.map((_, at) => -2 * ridge * now[at]!).concat(0, 0);
    for (const { features, related } of examples) {
      const x = names.map((name) => features[name]);
      const score = x.reduce((sum, value, at) => sum + value * now[at]!, 0);
      const gap = Math.exp(now[4]!);
      const below = logistic(now[3]! - score);
      const within = logistic(now[3]! + gap - score);
      const [slopeBelow, slopeWithin] = [below * (1 - below), within * (1 - within)];
      const likely = { no: below, partly: within - below, yes: 1 - within }[related];
      const byBelow = { no: slopeBelow, partly: -slopeBelow, yes: 0 }[related] / Math.max(likely, 1e-9);
      const byWithin = { no: 0, partly: slopeWithin, yes: -slopeWithin }[related] / Math.max(likely, 1e-9);
      for (const [at, value] of x.entries()) gradient[at]! -= value * (byBelow + byWithin);
      gradient[3]! += byBelow + byWithin;
      gradient[4]! += byWithin * gap;
    }
    for (const at of now.keys()) {
      speed[at] = momentum * speed[at]! + (rate * gradient[at]!) / examples.length;
      now[at]! += speed[at];
    }
  }
  const [weakest = 0, mean = 0, balance = 0, partlyFrom = 0, gap = 0] = now;
  return { weights: { weakest, mean, balance }, ...likeliest(partlyFrom, partlyFrom + Math.exp(gap)) };
}

/**
 * The scores from where on "partly" and "yes" are the likeliest of the three: the thresholds of the regression are where
 * more is as likely as less, which lies further out if the middle class is narrow.
 */
function likeliest(lower: number, upper: number): Pick<Model, 'partlyFrom' | 'yesFrom'> {
  const likelihoods = (score: number): Record<Related, number> => {
    const [below, within] = [logistic(lower - score), logistic(upper - score)];
    return { no: below, partly: within - below, yes: 1 - within };
  };
  const from = (related: Related): number => {
    for (let score = lower - 10; score < upper + 10; score += 0.01) {
      const by = likelihoods(score);
      const first = relations.reduce((best, one) => (by[one] > by[best] ? one : best));
      if (relations.indexOf(first) >= relations.indexOf(related)) return score;
    }
    return upper;
  };
  return { partlyFrom: from('partly'), yesFrom: from('yes') };
}

/** What each example is judged by a model that was fitted to all others. */
export const leaveOneOut = (examples: readonly Example[]): Related[] =>
  examples.map((example) => {
    const without = fit(examples.filter((other) => other !== example));
    return relationOf(without, scoreOf(without, example.features));
  });
