/**
 * Holds the project against the article that the bundled dossier is about: nothing is copied from it, and every claim's
 * quote leads to its passage. The article is its publisher's and not part of the project: ARTICLE_DIR says where it is.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDossierText } from '../../src/core/dossiers/parse.ts';
import { filesBelow, readArticle, textOf } from './files.ts';
import { faultsOfPlace } from './quotes.ts';
import { copyFinder, shortestCopy } from './sharedRuns.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dossierPath = join(project, 'assets/dossiers/ft-2018-12-07-huawei.json');

const folder = process.env['ARTICLE_DIR'];
if (folder === undefined || folder === '') {
  console.error('ARTICLE_DIR is not set: give the folder that holds the article as a .txt file.');
  process.exit(1);
}
const paragraphs = readArticle(folder);

const parsed = parseDossierText(readFileSync(dossierPath, 'utf8'));
if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
const { claims } = parsed.dossier;

const copiesIn = copyFinder(paragraphs);
const texts = filesBelow(project).flatMap((path) => {
  const text = textOf(path);
  return text === undefined ? [] : [{ path: relative(project, path), text }];
});
const copies = texts.flatMap(({ path, text }) =>
  copiesIn(text).map(({ words, line }) => `${path}:${line} copies the article: "${words}"`),
);
const faults = [...copies, ...claims.flatMap((claim) => faultsOfPlace(claim, paragraphs))];

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(
  `${texts.length} files share no ${shortestCopy} words in a row with the article's ${paragraphs.length} paragraphs; ` +
    `${claims.length} quotes each stand once, in a stated paragraph.`,
);
