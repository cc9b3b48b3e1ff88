import { readFileSync } from 'node:fs';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { parseDossierText } from '../../src/core/dossiers/parse.ts';
import { loadBundledDossier } from '../support/bundledDossier.ts';
import { predictSpotting, type SpottingCase } from './spotting.ts';

const usage = `usage: npm run -s eval -- spotting FILE.jsonl [DOSSIER.json]
Without a dossier, the bundled one is spotted with.`;

const readCases = (file: string): SpottingCase[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SpottingCase);

function readDossier(file: string): Dossier {
  const parsed = parseDossierText(readFileSync(file, 'utf8'));
  if (parsed.ok) return parsed.dossier;
  for (const { path, message } of parsed.issues) console.error(`${file}: ${path} ${message}`);
  process.exit(1);
}

const [task, file, dossierFile] = process.argv.slice(2);
if (task !== 'spotting' || file === undefined) {
  console.error(usage);
  process.exit(2);
}
const dossier = dossierFile === undefined ? loadBundledDossier() : readDossier(dossierFile);
for (const prediction of predictSpotting(dossier, readCases(file))) {
  console.log(JSON.stringify(prediction));
}
