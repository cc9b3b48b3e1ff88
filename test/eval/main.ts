import { CaseFault, readCases, relatednessCaseSchema, spottingCaseSchema } from './cases.ts';
import { linkingCaseSchema, predictLinking } from './linking.ts';
import { readDossier } from './readDossier.ts';
import { predictRelatedness } from './relatedness.ts';
import { predictSpotting } from './spotting.ts';

const usage = `usage: npm run -s eval -- spotting|linking|relatedness FILE.jsonl [DOSSIER.json]
Without a dossier, the bundled one is used. Prints one prediction a line.`;

type Predict = (file: string, dossier: string | undefined) => readonly object[];

const tasks: ReadonlyMap<string, Predict> = new Map<string, Predict>([
  ['spotting', (file, dossier) => predictSpotting(readDossier(dossier), readCases(file, spottingCaseSchema))],
  ['linking', (file, dossier) => predictLinking(readDossier(dossier), readCases(file, linkingCaseSchema))],
  [
    'relatedness',
    (file, dossier) => predictRelatedness(readDossier(dossier), readCases(file, relatednessCaseSchema)),
  ],
]);

const [task = '', file, dossier] = process.argv.slice(2);
const predict = tasks.get(task);
if (predict === undefined || file === undefined) {
  console.error(usage);
  process.exit(2);
}
try {
  for (const prediction of predict(file, dossier)) console.log(JSON.stringify(prediction));
} catch (error) {
  if (!(error instanceof CaseFault)) throw error;
  console.error(error.message);
  process.exit(1);
}
