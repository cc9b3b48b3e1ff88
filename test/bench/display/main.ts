/**
 * `npm run bench:display -- [DIR] [chrome|firefox]`: what it costs to tell blocks from inline markup by computed style,
 * against a fixed list of tag names and a bare walk over the text, and how many blocks differ, which is what the cost
 * buys. On generated pages and on the saved pages (*.html) of a folder, in real browsers. Nothing here can fail by time.
 */
import { availableParallelism, loadavg } from 'node:os';
import { type BrowserName, browserNames } from '../../support/browsers/candidates.ts';
import { launch } from '../../support/browsers/launch.ts';
import { savedPageNames, serveSaved } from '../../pages/saved.ts';
import { readArguments } from '../../tools/arguments.ts';
import { generatedPages } from './generated.ts';
import { bundleContenders, measure } from './measure.ts';
import { displayTable, together } from './table.ts';

/** With these a page is isolated, and browsers give it a fine clock. */
const isolating = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const { browsers, rest } = readArguments(process.argv.slice(2));
const [folder] = rest;
const saved = folder === undefined ? [] : await savedPageNames(folder, []);
const generated = Object.keys(generatedPages);
const byPath = Object.fromEntries(generated.map((name) => [`/${name}`, generatedPages[name] ?? '']));
const server = await serveSaved(folder, { headers: isolating, pages: byPath });
const bundles = await bundleContenders();
try {
  for (const name of browsers.length > 0 ? browsers : browserNames) await report(name);
} finally {
  await server.close();
}

async function report(name: BrowserName): Promise<void> {
  /* The manifest's own folder will do: nothing is installed. */
  const browser = await launch(name, { extension: '.', installed: false });
  try {
    const pages = [...generated, ...saved].map((page) => ({ name: page, address: server.addressOf(page) }));
    const measured = await measure(browser, bundles, pages, (text) => console.error(`${name}: ${text}`));
    const ofFolder = measured.slice(generated.length);
    const all = ofFolder.length > 1 ? [together('all saved pages', ofFolder)] : [];
    const load = `load ${loadavg()[1]!.toFixed(1)} on ${availableParallelism()} processors`;
    console.log(`\n${await browser.puppeteer.version()}: medians of fresh pages (least–greatest); ${load}`);
    console.log(displayTable([...measured.slice(0, generated.length), ...all, ...ofFolder]));
  } finally {
    await browser.close();
  }
}
