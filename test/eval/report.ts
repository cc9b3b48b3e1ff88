import { join } from 'node:path';
import { textTable } from '../support/textTable.ts';
import {
  CaseFault,
  labelledLinkingSchema,
  labelledRelatednessSchema,
  labelledSpottingSchema,
  readCases,
} from './cases.ts';
import { predictLinking } from './linking.ts';
import { readDossier } from './readDossier.ts';
import { predictRelatedness } from './relatedness.ts';
import { scoreLinking } from './scores/linking.ts';
import { scoreRelatedness } from './scores/relatedness.ts';
import { scoreSpotting } from './scores/spotting.ts';
import { predictSpotting } from './spotting.ts';

const usage = `usage: npm run eval:report -- DIR [DOSSIER.json]
Scores the labelled cases of DIR/spotting.jsonl, DIR/linking.jsonl and DIR/relatedness.jsonl.`;

/** The entities of the bundled dossier that must work. */
const mainEntities = ['Huawei', '5G', 'NCSC'];

const percent = (share: number): string => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–');

type Row = readonly [measure: string, cases: string, figure: string];

const rows = (task: string, cases: number, measures: Readonly<Record<string, number>>): Row[] =>
  Object.entries(measures).map(([measure, share]) => [`${task}, ${measure}`, String(cases), percent(share)]);

function report(folder: string, dossierFile: string | undefined): Row[] {
  const dossier = readDossier(dossierFile);
  const spottingCases = readCases(join(folder, 'spotting.jsonl'), labelledSpottingSchema);
  const spotting = scoreSpotting(spottingCases, predictSpotting(dossier, spottingCases), mainEntities);
  const linkingCases = readCases(join(folder, 'linking.jsonl'), labelledLinkingSchema);
  const linking = scoreLinking(linkingCases, predictLinking(dossier, linkingCases));
  const pages = readCases(join(folder, 'relatedness.jsonl'), labelledRelatednessSchema);
  const judged = predictRelatedness(dossier, pages);
  const relatedness = scoreRelatedness(
    pages.map(({ related: label }, at) => ({ label, related: judged[at]!.related })),
  );
  return [
    ...rows('spotting', spotting.cases, {
      'F1 of the main entities': spotting.main.f1,
      'F1 of all entities': spotting.all.f1,
      'passages without a fault, main entities': spotting.wholeMain,
      'passages without a fault, all': spotting.wholeAll,
    }),
    ...rows('linking', linking.passages, {
      'P@1': linking.precisionAt1,
      'P@1, useful ones too': linking.lenientAt1,
      'hit@3': linking.hitAt3,
      MRR: linking.reciprocalRank,
      'none: accuracy': linking.noneAccuracy,
      'none: F1': linking.none.f1,
      'none: balanced accuracy': linking.balancedNone,
      'end to end': linking.endToEnd,
    }),
    ...rows('relatedness', relatedness.pages, {
      accuracy: relatedness.accuracy,
      'macro F1': relatedness.macroF1,
      'F1 of yes': relatedness.classes.yes.f1,
      'F1 of partly': relatedness.classes.partly.f1,
      'F1 of no': relatedness.classes.no.f1,
      'F1 of yes and partly': relatedness.any.f1,
    }),
  ];
}

const [folder, dossierFile] = process.argv.slice(2);
if (folder === undefined) {
  console.error(usage);
  process.exit(2);
}
try {
  console.log(textTable(['', 'cases', '%'], report(folder, dossierFile)));
} catch (error) {
  if (!(error instanceof CaseFault)) throw error;
  console.error(error.message);
  process.exit(1);
}
