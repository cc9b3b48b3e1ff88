import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type WayName, ways } from './contenders.ts';
import { lexiconTable, type Once, type Runs } from './report.ts';

/* How long it takes to find names in a megabyte of prose, cold, by several ways and with several numbers of names. */

const usage = `usage: npm run -s bench:lexicon -- [ROUNDS]
Each run is a fresh process, and the ways take turns.`;

const sizes = [3, 100, 1_000, 10_000, 100_000];

/** The most names that a way is for; it would take minutes with more. */
const most: Partial<Record<WayName, number>> = { pattern: 1_000, reading: 3 };

const once = fileURLToPath(new URL('once.ts', import.meta.url));

const run = (way: string, names: number): Once =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', once, way, String(names)], { encoding: 'utf8' }),
  ) as Once;

const rounds = Number(process.argv[2] ?? '7');
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(usage);
  process.exit(2);
}
const cases = (Object.keys(ways) as WayName[]).flatMap((way) =>
  sizes
    .filter((names) => names <= (most[way] ?? Infinity))
    .map((names) => ({ way, names, runs: [] as Once[] })),
);
for (let round = 0; round < rounds; round++) {
  for (const { way, names, runs } of cases) runs.push(run(way, names));
}
console.log(lexiconTable(cases satisfies Runs[]));
