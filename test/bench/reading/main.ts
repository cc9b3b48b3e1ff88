/**
 * `npm run bench -- [chrome|firefox] [--pages DIR] [--aliases 3,100,…] [--loads 7] [--only PAGE…] [--against NAME…] [--build DIR] [--json]`:
 * what reading a page costs Sidelight, as it is installed, in real browsers: beside two floors, which only read the
 * text, and two libraries that mark it. Nothing here can fail by time.
 */
import { availableParallelism, loadavg } from 'node:os';
import type { BrowserName } from '../../support/browsers/candidates.ts';
import { refreshBuild } from '../../tools/builds.ts';
import { readOptions } from './arguments.ts';
import { countsTable } from './matches/ours.ts';
import { matchesTable } from './matches/table.ts';
import { measurePages } from './measure/pages.ts';
import { openStands } from './measure/stands.ts';
import { serveCases } from './pages/cases.ts';
import { goalsTable, timesTable } from './report/report.ts';
import { buildRivals } from './rivals/extension.ts';

const options = readOptions(process.argv.slice(2));
const rivals = await buildRivals();
const pages = await serveCases(options.folder, options.only);
try {
  for (const name of options.browsers) await report(name);
} finally {
  await pages.close();
  await rivals.remove();
}

async function report(name: BrowserName): Promise<void> {
  if (options.build === undefined) await refreshBuild(name);
  const stands = await openStands(name, rivals.folder, options);
  try {
    const measured = await measurePages(stands, pages.cases, options, (text) =>
      console.error(`${name}: ${text}`),
    );
    const load = `load ${loadavg()[1]!.toFixed(1)} on ${availableParallelism()} processors`;
    const where = `${await stands.version()}, ${options.loads} loads of each page by each, ${load}`;
    if (options.json) {
      const asJson = measured.map((page) => ({
        ...page,
        works: Object.fromEntries(page.works),
        libraries: Object.fromEntries(page.libraries),
      }));
      console.log(JSON.stringify({ browser: name, where, pages: asJson }));
      return;
    }
    console.log(
      `\n${where}\n\n${goalsTable(measured, options.aliases)}\n\n${matchesTable(measured)}\n\n${countsTable(measured)}`,
    );
    for (const page of measured) console.log(`\n${timesTable(page)}`);
  } finally {
    await stands.close();
  }
}
