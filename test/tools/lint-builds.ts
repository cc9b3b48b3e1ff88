/** `npm run lint:builds`: no build may have an error by the rules of Mozilla's add-on linter. */
import { spawnSync } from 'node:child_process';
import { type BrowserName, browserNames } from '../support/browsers/candidates.ts';
import { buildFolder } from './builds.ts';

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/**
 * Rules for what only Firefox wants in a manifest, which the build for Chrome leaves out on purpose; and for a permission
 * that only Chrome has (the tests of the builds hold each to its list).
 */
const foreignRules: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: [
    'ADDON_ID_REQUIRED',
    'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
    'MANIFEST_PERMISSIONS',
    'MISSING_DATA_COLLECTION_PERMISSIONS',
  ],
  firefox: [],
};

for (const name of browserNames) {
  const { errors, warnings } = lint(name);
  console.log(`${name}: ${String(errors.length)} errors, ${String(warnings.length)} warnings`);
  for (const { code, message, file } of [...errors, ...warnings])
    console.log(`  ${code} ${file ?? ''} ${message}`);
  if (errors.length > 0) process.exitCode = 1;
}

function lint(name: BrowserName): { errors: readonly LintMessage[]; warnings: readonly LintMessage[] } {
  const args = ['lint', '--source-dir', buildFolder(name), '--output', 'json', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/web-ext/bin/web-ext.js', ...args], {
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) throw new Error(`web-ext lint gave no report: ${stdout}${stderr}`);
  const report = JSON.parse(stdout) as { errors: LintMessage[]; warnings: LintMessage[] };
  const isOurs = ({ code }: LintMessage) => !foreignRules[name].includes(code);
  return { errors: report.errors.filter(isOurs), warnings: report.warnings.filter(isOurs) };
}
