/**
 * `npm run bench:staying -- [chrome|firefox] [scrolling|styling|bursts|streams|feed|memory] [--seconds N]
 * [--stream NAME] [--rounds N] [--json]`:
 * what it costs that Sidelight stays on a page: frames while it is scrolled, the page's own styles, changes of it, what
 * is kept of what has gone, memory. Two browsers in turn, with the extension and without. All but scrolling is measured in Chromium only,
 * whose protocol tells it. Goals stand beside the figures; nothing here can fail by time.
 */
import { availableParallelism, loadavg } from 'node:os';
import { serveSaved } from '../../pages/saved.ts';
import { type BrowserName, browserNames } from '../../support/browsers/candidates.ts';
import { bundleModule } from '../../support/bundle.ts';
import { readArguments } from '../../tools/arguments.ts';
import { refreshBuild } from '../../tools/builds.ts';
import { measureBursts, measureStreams } from './changes.ts';
import type * as Changing from './changingPage.ts';
import { measureFeed } from './feed.ts';
import { generatedPages } from './generated.ts';
import type * as InPage from './inPage.ts';
import { measureMemory } from './memory.ts';
import { launchPair, type Pair } from './pair.ts';
import {
  burstsTable,
  feedTable,
  goals,
  memoryTable,
  scrollingTable,
  streamsTable,
  stylingTable,
} from './report.ts';
import { measureScrolling } from './scrolling.ts';
import { measureStyling } from './styling.ts';

/** How long a stream of changes is watched, in seconds, unless told; the goal is about a minute. */
const shortStream = 10;

const { browsers, rest } = readArguments(process.argv.slice(2));
const numberAfter = (flag: string, otherwise: number): number =>
  rest.includes(flag) ? Number(rest[rest.indexOf(flag) + 1]) : otherwise;
const rounds = numberAfter('--rounds', 3);
const seconds = numberAfter('--seconds', shortStream);
const stream = rest.includes('--stream') ? rest[rest.indexOf('--stream') + 1] : undefined;
const pages = Object.fromEntries(Object.entries(generatedPages).map(([name, page]) => [`/${name}`, page]));
const server = await serveSaved(undefined, { pages });
const addressesOf = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, server.addressOf(name)]));
const [inPage, changing] = await Promise.all([
  bundleModule<typeof InPage>(new URL('inPage.ts', import.meta.url)),
  bundleModule<typeof Changing>(new URL('changingPage.ts', import.meta.url)),
]);

/** A part of the bench: what it measures, and how that is shown. */
interface Part {
  readonly browsers: readonly BrowserName[];
  run(pair: Pair): Promise<{ readonly figures: unknown; readonly table: string }>;
}

const shown = <Figures>(figures: Figures, table: (figures: Figures) => string) => ({
  figures,
  table: table(figures),
});

const parts: Readonly<Record<string, Part>> = {
  scrolling: {
    browsers: browserNames,
    run: async (pair) =>
      shown(
        await measureScrolling(pair, inPage, addressesOf(['paragraphs', 'lines']), rounds),
        scrollingTable,
      ),
  },
  styling: {
    browsers: ['chrome'],
    run: async (pair) =>
      shown(await measureStyling(pair, addressesOf(['megabyte', 'lines']), rounds), stylingTable),
  },
  bursts: {
    browsers: ['chrome'],
    run: async (pair) =>
      shown(await measureBursts(pair, changing, server.addressOf('megabyte')), burstsTable),
  },
  streams: {
    browsers: ['chrome'],
    run: async (pair) =>
      shown(
        await measureStreams(pair, changing, server.addressOf('megabyte'), { seconds, rounds, only: stream }),
        streamsTable,
      ),
  },
  feed: {
    browsers: ['chrome'],
    run: async (pair) =>
      shown(await measureFeed(pair, changing, server.addressOf('feed'), rounds), feedTable),
  },
  memory: {
    browsers: ['chrome'],
    run: async (pair) => {
      const names = ['paragraphs', 'paragraphs without', 'lines', 'lines without', 'empty'];
      return shown(await measureMemory(pair, addressesOf(names), rounds), memoryTable);
    },
  },
};

const wanted = Object.keys(parts).filter((name) => rest.includes(name));
try {
  for (const name of browsers.length > 0 ? browsers : browserNames) await report(name);
} finally {
  await server.close();
}

async function report(browser: BrowserName): Promise<void> {
  await refreshBuild(browser);
  for (const [name, part] of Object.entries(parts)) {
    if ((wanted.length > 0 && !wanted.includes(name)) || !part.browsers.includes(browser)) continue;
    const pair = await launchPair(browser);
    try {
      const { figures, table } = await part.run(pair);
      const load = `load ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors`;
      const where = `${await pair.installed.puppeteer.version()}, ${load}`;
      if (rest.includes('--json'))
        console.log(JSON.stringify({ browser, part: name, where, goals, figures }));
      else console.log(`\n${where}: medians (tenth to ninetieth of a hundred)\n${table}`);
    } finally {
      await pair.close();
    }
  }
}
