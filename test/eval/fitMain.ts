import { compileSubject, judgeRelatedness } from '../../src/core/claims/relatedness.ts';
import { model, relationOf, scoreOf } from '../../src/core/claims/relatedness/model.ts';
import { labelledRelatednessSchema, readCases } from './cases.ts';
import { type Example, fit, leaveOneOut } from './fit.ts';
import { readDossier } from './readDossier.ts';
import { type JudgedPage, scoreRelatedness } from './scores/relatedness.ts';

const usage = `usage: npm run eval:fit -- FILE.jsonl …
Fits the model of relatedness to labelled pages of the bundled dossier, and tells how it does on pages left out.`;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(usage);
  process.exit(2);
}
const subject = compileSubject(readDossier(undefined));
const examplesIn = (file: string): Example[] =>
  readCases(file, labelledRelatednessSchema).map(({ title, summary, related }) => ({
    features: judgeRelatedness(subject, { title, headings: [], text: summary }).features,
    related,
  }));
const tell = (what: string, pages: readonly JudgedPage[]): void => {
  const { accuracy, classes } = scoreRelatedness(pages);
  console.log(
    `${what}: accuracy ${(100 * accuracy).toFixed(1)}, F1 of yes ${(100 * classes.yes.f1).toFixed(1)}`,
  );
};
const judgedBy = (those: typeof model, examples: readonly Example[]): JudgedPage[] =>
  examples.map(({ features, related }) => ({
    label: related,
    related: relationOf(those, scoreOf(those, features)),
  }));

const sets = files.map((file) => ({ file, examples: examplesIn(file) }));
const all = sets.flatMap(({ examples }) => examples);
console.log(JSON.stringify(fit(all), undefined, 2));
for (const { file, examples } of sets) tell(`${file}, by the model in use`, judgedBy(model, examples));
for (const { file, examples } of sets) {
  const others = sets.flatMap((set) => (set.examples === examples ? [] : set.examples));
  if (others.length > 0) tell(`${file}, fitted on the other files`, judgedBy(fit(others), examples));
}
const left = leaveOneOut(all);
tell(
  'all, each left out',
  all.map(({ related }, at) => ({ label: related, related: left[at]! })),
);
