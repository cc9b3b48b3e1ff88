/** `npm run test:e2e [-- chrome|firefox] [file …]`: the end-to-end tests, in one browser after the other. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binaryVariable, browserNames, type BrowserName } from '../support/browsers/candidates.ts';
import { ensureBrowser } from '../support/browsers/find.ts';
import { readArguments } from './arguments.ts';
import { refreshBuild } from './builds.ts';
import { readFailures } from './failures.ts';
import { runScript } from './run.ts';

const { browsers, rest } = readArguments(process.argv.slice(2));
const reports = await mkdtemp(join(tmpdir(), 'sidelight-e2e-'));

/** Runs them in one browser: its exit code, and what failed. */
async function testIn(name: BrowserName): Promise<{ code: number; failures: string[] }> {
  const binary = await ensureBrowser(name);
  await refreshBuild(name);
  const report = join(reports, `${name}.json`);
  const code = await runScript(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      '--project',
      name,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...rest,
    ],
    { [binaryVariable[name]]: binary },
  );
  return { code, failures: code === 0 ? [] : await readFailures(report) };
}

try {
  const codes: number[] = [];
  const failures: string[] = [];
  for (const name of browsers.length > 0 ? browsers : browserNames) {
    const result = await testIn(name);
    codes.push(result.code);
    failures.push(...result.failures.map((failure) => `In ${name}: ${failure}`));
  }
  /* Said once more at the end: a log that is cut to its end would have lost what the first browser failed in. */
  for (const failure of failures) console.error(`\n${failure}`);
  process.exitCode = codes.find((code) => code !== 0) ?? 0;
} finally {
  await rm(reports, { recursive: true, force: true });
}
