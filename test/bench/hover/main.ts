/**
 * `npm run bench:hover -- [chrome|firefox] [hovers|costs] [--json]`: how long it takes from the pointer's last move to
 * a painted card, beyond the dwell, on a page of a megabyte with 500 mentions; and in Chromium what moves, keys and the
 * wheel cost that page's main thread off marks. Goals stand beside the figures; nothing here can fail by time.
 */
import { availableParallelism, loadavg } from 'node:os';
import { serveSaved } from '../../pages/saved.ts';
import { type BrowserName, browserNames } from '../../support/browsers/candidates.ts';
import { launch } from '../../support/browsers/launch.ts';
import { bundleModule } from '../../support/bundle.ts';
import { readArguments } from '../../tools/arguments.ts';
import { refreshBuild } from '../../tools/builds.ts';
import { type Cost, measureCosts } from './costs.ts';
import { generatedPage } from './generated.ts';
import { type Hovers, timeHovers } from './hovers.ts';
import type * as InPage from './inPage.ts';
import { addedBy, costsTable, goals, hoversTable } from './report.ts';

/** With these a page is isolated, and browsers give it a fine clock. */
const isolating = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const { browsers, rest } = readArguments(process.argv.slice(2));
const asJson = rest.includes('--json');
const isWanted = (part: string): boolean => rest.includes(part) || !rest.some((one) => !one.startsWith('--'));
const server = await serveSaved(undefined, { headers: isolating, pages: { '/page': generatedPage } });
const address = server.addressOf('page');
const watcher = await bundleModule<typeof InPage>(new URL('inPage.ts', import.meta.url));
try {
  for (const name of browsers.length > 0 ? browsers : browserNames) await report(name);
} finally {
  await server.close();
}

async function report(name: BrowserName): Promise<void> {
  await refreshBuild(name);
  const browser = await launch(name);
  try {
    const hovers = isWanted('hovers') ? await timeHovers({ browser, watcher, address }) : undefined;
    const costs = isWanted('costs') && name === 'chrome' ? await costsBeside(browser) : undefined;
    const load = `load ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors`;
    tell(name, `${await browser.puppeteer.version()}, ${load}`, hovers, costs);
  } finally {
    await browser.close();
  }
}

async function costsBeside(installed: Awaited<ReturnType<typeof launch>>): Promise<readonly Cost[]> {
  const bare = await launch('chrome', { installed: false });
  try {
    return await measureCosts({ installed, bare }, watcher, address);
  } finally {
    await bare.close();
  }
}

function tell(name: BrowserName, where: string, hovers?: Hovers, costs?: readonly Cost[]): void {
  if (asJson) {
    const added = costs?.map((cost) => ({ ...cost, added: addedBy(cost) }));
    console.log(JSON.stringify({ browser: name, where, goals, hovers, costs: added }));
    return;
  }
  console.log(`\n${where}: medians (tenth to ninetieth of a hundred)`);
  if (hovers !== undefined) console.log(hoversTable(hovers, name === 'chrome'));
  if (costs !== undefined) console.log(costsTable(costs));
}
