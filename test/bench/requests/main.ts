/**
 * `npm run bench:requests`: what a request for a card costs in Chromium, from the content script's message to its answer,
 * with the background's worker warm and just dead, and how much memory that worker holds then. For the bundled dossier
 * and for a store of 20 dossiers with 200 claims each. And what a page waits for its names and its kit, with a worker just
 * dead: in that store, and with 30,000 aliases more.
 */
import { loadavg } from 'node:os';
import { page } from '../../fixtures/pages/article.ts';
import { type Page, TargetType } from 'puppeteer-core';
import { launch } from '../../support/browsers/launch.ts';
import { serve } from '../../support/server/serve.ts';
import { waitForMarks } from '../../support/browsers/marks.ts';
import { refreshBuild } from '../../tools/builds.ts';
import { longPassage, madeDossier } from '../made.ts';
import { dossierText } from '../reading/names/dossier.ts';
import { madeUpEntities } from '../reading/names/madeUp.ts';
import { median } from '../times.ts';
import { contentWorld } from './contentWorld.ts';

const warmRuns = 31;
const deaths = 7;
/** With more, the store is full. */
const manyAliases = 30_000;

/** The longest that the first page may wait for its marks, in ms. */
const startDeadline = 60_000;

await refreshBuild('chrome');
const server = await serve({
  pages: {
    '/favicon.ico': { body: '', status: 204 },
    '/news': page('<p>Huawei builds 5G masts in Britain.</p>'),
  },
});
const browser = await launch('chrome');
try {
  await report('the bundled dossier', 'ft-2018-12-07-huawei/huawei');
  for (let seed = 0; seed < 20; seed++) await importDossier(JSON.stringify(madeDossier(200, seed)));
  await report('20 more dossiers of 200 claims', 'made-7/huawei');
  await reportStart('20 more dossiers of 200 claims');
  await importDossier(dossierText('many', madeUpEntities(manyAliases)));
  await reportStart(`these and ${manyAliases.toLocaleString('en')} aliases`);
} finally {
  await browser.close();
  await server.close();
}

/** Prints the times of requests for an entity's card, and the worker's memory. */
async function report(store: string, entity: string): Promise<void> {
  const tab = await openMarked();
  const world = await contentWorld(tab, browser.extensionOrigin);
  const ask = (): Promise<number> =>
    world.time({ name: 'get-card', request: { entity, ...longPassage, dates: [] } });
  /* Needs nothing of the store: what it takes with a dead worker is the browser's starting it. */
  const tell = (): Promise<number> => world.time({ name: 'report-mentions', request: { count: 2 } });
  await ask();
  const warm: number[] = [];
  for (let run = 0; run < warmRuns; run++) warm.push(await ask());
  const bytes = await workerBytes();
  const first: number[] = [];
  const least: number[] = [];
  for (let run = 0; run < deaths; run++) {
    await browser.killBackground();
    first.push(await ask());
    await browser.killBackground();
    least.push(await tell());
  }
  await tab.close();
  console.log(`${store} (load ${loadavg()[0]!.toFixed(1)})`);
  console.log(`  worker warm: ${timesText(warm)}`);
  console.log(`  worker dead before: ${timesText(first)}`);
  console.log(`  worker dead before, a message that needs nothing: ${timesText(least)}`);
  console.log(`  worker's memory after that: ${(bytes / 1e6).toFixed(1)} MB of heap in use`);
}

/** Opens a page in front and waits until it is marked: then nothing of it wakes the worker any more. */
async function openMarked(): Promise<Page> {
  const tab = await browser.open(`${server.origin}/news`);
  await tab.bringToFront();
  await waitForMarks(tab, (marks) => marks.length > 0, startDeadline);
  return tab;
}

/** Prints how long a page waits for what it starts with, with a worker just dead. */
async function reportStart(store: string): Promise<void> {
  const tab = await openMarked();
  const world = await contentWorld(tab, browser.extensionOrigin);
  const names: number[] = [];
  const kit: number[] = [];
  for (let run = 0; run < deaths; run++) {
    await browser.killBackground();
    names.push(await world.time({ name: 'get-names', request: {} }));
    kit.push(await world.time({ name: 'get-kit', request: {} }));
  }
  await tab.close();
  console.log(`${store} (load ${loadavg()[0]!.toFixed(1)})`);
  console.log(`  worker dead before, names: ${timesText(names)}`);
  console.log(`  then the kit: ${timesText(kit)}`);
}

function timesText(times: readonly number[]): string {
  return `${median(times).toFixed(1)} ms (${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)}, ${times.length} runs)`;
}

/** Imports a dossier's text as the options page does. */
async function importDossier(text: string): Promise<void> {
  const options = await browser.openExtensionPage('src/options/options.html');
  const message = { name: 'import-dossier', request: { text } };
  const answer = await options.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => JSON.stringify(answer))`,
  );
  await options.close();
  if (!String(answer).includes('"ok":true')) throw new Error(`The import failed: ${String(answer)}`);
}

/** The heap that the worker's script uses, in bytes, after a collection. */
async function workerBytes(): Promise<number> {
  const target = browser.puppeteer
    .targets()
    .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(browser.extensionOrigin));
  if (target === undefined) throw new Error('The worker does not run.');
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
