/**
 * `npm run -s eval:paraphrases [-- DOSSIER.json]`: how well a dossier finds its own paraphrases and decoys when each is left
 * out once, and which weights of what speaks for a claim's bearing would do best on them.
 */
import { bearing } from '../../src/core/claims/bearing.ts';
import { textTable } from '../support/textTable.ts';
import { type LeftOut, leaveOut } from './leaveOut.ts';
import { readDossier } from './readDossier.ts';
import { scoreLinking } from './scores/linking.ts';
import { countsOf, ratesOf } from './scores/rates.ts';

const dossier = readDossier(process.argv[2]);
const percent = (share: number): string => (100 * share).toFixed(1);

const figures = (what: string, left: readonly LeftOut[]): string[] => {
  const score = scoreLinking(
    left.map(({ labels }) => labels),
    left.map(({ prediction }) => prediction),
  );
  return [
    what,
    `${score.withClaim} + ${score.passages - score.withClaim}`,
    percent(score.precisionAt1),
    percent(score.hitAt3),
    percent(score.reciprocalRank),
    percent(score.none.f1),
    percent(score.endToEnd),
  ];
};

const left = leaveOut(dossier, false);
console.log(
  textTable(
    ['left out', 'paraphrases + decoys', 'P@1', 'hit@3', 'MRR', 'none: F1', 'end to end'],
    [
      figures('each alone', left),
      figures('with the cues of its claim whose words it has', leaveOut(dossier, true)),
    ],
  ),
);

/** F1 of "nothing bears" on what was left out, by the signs alone. */
function f1(leaning: number, least: number): number {
  const counts = countsOf(
    left,
    ({ labels }) => labels.none,
    ({ signs }) => signs.lead + leaning * signs.leaning < least,
  );
  return ratesOf(counts).f1;
}

const leanings = [0, 1, 2, 2.5, 3, 3.5, 4, 5];
const leasts = [0.3, 0.5, 0.7, 0.8, 0.9, 1, 1.1, 1.3];
console.log(
  `\nF1 of "nothing bears", by weight of leaning (down) and least sum (across); in use ${bearing.leaning} and ${bearing.least}`,
);
console.log(
  textTable(
    ['', ...leasts.map(String)],
    leanings.map((leaning) => [String(leaning), ...leasts.map((least) => percent(f1(leaning, least)))]),
  ),
);
