/**
 * `npm run decisions -- DIR [NAME…] [--dossier FILE] [--json FILE]`: judges every candidate in the saved pages (*.html)
 * of a folder, and lists the judgements with the cues that have decided, for a person to read. A NAME is a part of a
 * page's name; without a dossier the bundled one is used. The file has all but the text around the candidates.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { withPage } from '../pages/openPage.ts';
import { savedPageNames, serveSaved } from '../pages/saved.ts';
import { launch } from '../support/browsers/launch.ts';
import { bundleModule } from '../support/bundle.ts';
import { loadBundledDossier, loadDossierFile } from '../support/bundledDossier.ts';
import type * as Decide from './inPage/decide.ts';
import { entitiesTable, type PageDecisions, pageLines, pagesTable } from './report.ts';
import { rowsOf } from './rows.ts';
import { longestSnippet } from './snippet.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dossier: { type: 'string' }, json: { type: 'string' } },
});
const [folder, ...wanted] = positionals;
if (folder === undefined) {
  console.error('Say which folder has the pages: npm run decisions -- DIR [NAME…]');
  process.exit(1);
}

const { entities } = values.dossier === undefined ? loadBundledDossier() : loadDossierFile(values.dossier);
const names = entities.map(({ name }) => name);
const bundle = await bundleModule<typeof Decide>(new URL('inPage/decide.ts', import.meta.url));
const pageNames = await savedPageNames(folder, wanted);
const server = await serveSaved(folder);
const outside: string[] = [];
const pages: PageDecisions[] = [];
try {
  /* The manifest's own folder will do: nothing is installed. */
  const browser = await launch('chrome', { extension: '.', installed: false });
  try {
    for (const name of pageNames) {
      await withPage(browser, server.addressOf(name), async (page, answered) => {
        const decisions = await bundle.call(page, 'decide', entities, longestSnippet);
        pages.push({ name, rows: rowsOf(decisions, names) });
        outside.push(...answered);
      });
    }
  } finally {
    await browser.close();
  }
} finally {
  await server.close();
}

console.log(pagesTable(pages));
console.log(`\n${entitiesTable(pages)}`);
for (const page of pages) if (page.rows.length > 0) console.log(`\n${pageLines(page)}`);
if (values.json !== undefined) {
  const withoutText = (key: string, value: unknown) => (key === 'snippet' ? undefined : value);
  await writeFile(values.json, JSON.stringify(pages, withoutText, 1));
}
const stray = [...server.strayRequests(pageNames), ...outside];
for (const address of stray) console.log(`A page has reached ${address}.`);
if (stray.length > 0) process.exitCode = 1;
