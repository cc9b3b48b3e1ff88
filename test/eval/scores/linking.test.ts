import { describe, expect, it } from 'vitest';
import { type LinkingLabels, type LinkingScore, scoreLinking } from './linking.ts';

const bears = (id: string, ...gold: string[]): LinkingLabels => ({ id, gold, none: false });
const silent = (id: string): LinkingLabels => ({ id, gold: [], none: true });
const says = (id: string, ranking: string, none = false) => ({
  id,
  ranking: ranking.split(' ').filter(Boolean),
  none,
});

const cases: readonly {
  what: string;
  labels: readonly LinkingLabels[];
  said: readonly ReturnType<typeof says>[];
  score: Partial<LinkingScore>;
}[] = [
  {
    what: 'an expected topic first',
    labels: [bears('a', 'flood', 'dam')],
    said: [says('a', 'dam storm')],
    score: { precisionAt1: 1, hitAt3: 1, reciprocalRank: 1, endToEnd: 1 },
  },
  {
    what: 'one that comes second, third and fourth',
    labels: [bears('a', 'x'), bears('b', 'x'), bears('c', 'x')],
    said: [says('a', 'y x'), says('b', 'y z x'), says('c', 'y z w x')],
    score: { precisionAt1: 0, hitAt3: 2 / 3, reciprocalRank: (1 / 2 + 1 / 3 + 1 / 4) / 3, endToEnd: 0 },
  },
  {
    what: 'a useful topic first',
    labels: [{ ...bears('a', 'x'), also_relevant: ['y'] }],
    said: [says('a', 'y x')],
    score: { precisionAt1: 0, lenientAt1: 1, endToEnd: 0 },
  },
  {
    what: 'a right ranking under a wrong decision that none bears',
    labels: [bears('a', 'x')],
    said: [says('a', 'x', true)],
    score: { precisionAt1: 1, noneAccuracy: 0, endToEnd: 0 },
  },
  {
    what: 'decisions that none bears',
    labels: [silent('a'), silent('b'), bears('c', 'x'), bears('d', 'x'), bears('e', 'x')],
    said: [says('a', 'x', true), says('b', 'x'), says('c', 'x', true), says('d', 'x'), says('e', 'y')],
    score: {
      passages: 5,
      withClaim: 3,
      noneAccuracy: 3 / 5,
      none: { precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 },
      balancedNone: (1 / 2 + 2 / 3) / 2,
      precisionAt1: 2 / 3,
      endToEnd: 2 / 5,
    },
  },
  {
    what: 'a passage without a prediction as one where none bears',
    labels: [silent('a'), bears('b', 'x')],
    said: [],
    score: { noneAccuracy: 1 / 2, precisionAt1: 0, endToEnd: 1 / 2 },
  },
];

describe('scoreLinking', () => {
  it.each(cases)('scores $what', ({ labels, said, score }) => {
    expect(scoreLinking(labels, said)).toMatchObject(score);
  });
});
