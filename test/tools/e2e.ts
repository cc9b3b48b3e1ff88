/** `npm run test:e2e [-- chrome|firefox] [file …]`: the end-to-end tests, in one browser after the other. */
import { binaryVariable, browserNames } from '../support/browsers/candidates.ts';
import { ensureBrowser } from '../support/browsers/find.ts';
import { readArguments } from './arguments.ts';
import { refreshBuild } from './builds.ts';
import { runScript } from './run.ts';

const { browsers, rest } = readArguments(process.argv.slice(2));
const codes: number[] = [];

for (const name of browsers.length > 0 ? browsers : browserNames) {
  const binary = await ensureBrowser(name);
  await refreshBuild(name);
  const code = await runScript('node_modules/vitest/vitest.mjs', ['run', '--project', name, ...rest], {
    [binaryVariable[name]]: binary,
  });
  codes.push(code);
}

process.exitCode = codes.find((code) => code !== 0) ?? 0;
