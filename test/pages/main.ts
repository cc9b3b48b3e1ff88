/**
 * `npm run test:pages -- DIR [chrome|firefox] [NAME…] [--json FILE] [--builds DIR]`: runs Sidelight over the saved pages
 * (*.html) of a folder. Each must keep its nodes, take exactly the known marks in passages put into it beforehand, and
 * answer a hover with a card; the marks found in its own text are listed. A NAME is a part of a page's name.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../support/browsers/candidates.ts';
import { launch } from '../support/browsers/launch.ts';
import { readArguments } from '../tools/arguments.ts';
import { buildFolder, refreshBuild } from '../tools/builds.ts';
import { checkPage, type PageResult } from './checkPage.ts';
import { newErrorsOf } from './newErrors.ts';
import { type ServedPages, servePages } from './pages.ts';
import { differingPages, ownMarksTable, pageLines, summaryLine } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, builds: { type: 'string' } },
});
const { browsers, rest } = readArguments(positionals);
const [folder, ...wanted] = rest;
if (folder === undefined) {
  console.error('Say which folder has the pages: npm run test:pages -- DIR [chrome|firefox] [NAME…]');
  process.exit(1);
}

const pages = await servePages(folder, wanted);
const lateErrors: string[] = [];
const details: { browser: BrowserName; results: readonly PageResult[] }[] = [];
try {
  for (const name of browsers.length > 0 ? browsers : browserNames) {
    details.push({ browser: name, results: await runIn(name, pages) });
  }
} finally {
  await pages.close();
}

const [first, second] = details.map(({ results }) => results);
console.log(`\n${ownMarksTable(first ?? [])}\n`);
if (first !== undefined && second !== undefined) {
  const differing = second.filter(({ name }) => differingPages(first, second).includes(name));
  if (differing.length > 0) console.log(`In the other browser they differ:\n${ownMarksTable(differing)}\n`);
}
for (const { browser, results } of details) console.log(summaryLine(browser, results));
if (values.json !== undefined) await writeFile(values.json, JSON.stringify(details, undefined, 1));
const stray = pages.strayRequests();
for (const path of stray) console.log(`A page has asked the server for ${path}.`);
for (const error of lateErrors) console.log(`After the last page: ${error}`);
const failed = details.some(({ results }) => results.some(({ faults }) => faults.length > 0));
if (failed || stray.length + lateErrors.length > 0) process.exitCode = 1;

/** Checks all pages in one browser, launched once without and once with Sidelight. */
async function runIn(name: BrowserName, { cases }: ServedPages): Promise<readonly PageResult[]> {
  const extension = values.builds === undefined ? buildFolder(name) : join(values.builds, name);
  if (values.builds === undefined) await refreshBuild(name);
  console.log(`\n${name}`);
  const bare = await launch(name, { extension, installed: false });
  try {
    const sidelight = await launch(name, { extension });
    try {
      const results: PageResult[] = [];
      const newErrors = newErrorsOf(sidelight);
      for (const page of cases) {
        const result = await checkPage({ bare, sidelight, newErrors }, page);
        console.log(pageLines(result));
        results.push(result);
      }
      lateErrors.push(...(await newErrors()));
      return results;
    } finally {
      await sidelight.close();
    }
  } finally {
    await bare.close();
  }
}
