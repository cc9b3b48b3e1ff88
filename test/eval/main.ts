import { readFileSync } from 'node:fs';
import { loadBundledDossier } from '../support/bundledDossier.ts';
import { predictSpotting, type SpottingCase } from './spotting.ts';

const usage = 'usage: npm run -s eval -- spotting FILE.jsonl';

const readCases = (file: string): SpottingCase[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SpottingCase);

const [task, file] = process.argv.slice(2);
if (task !== 'spotting' || file === undefined) {
  console.error(usage);
  process.exit(2);
}
for (const prediction of predictSpotting(loadBundledDossier(), readCases(file))) {
  console.log(JSON.stringify(prediction));
}
