import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const program = resolve('node_modules/oxlint/bin/oxlint');
const config = '.oxlintrc.json';

/** What the linter says of one file: the rules that it breaks, by their short names. */
export type Reports = ReadonlyMap<string, ReadonlySet<string>>;

interface Diagnostic {
  readonly filename: string;
  readonly code: string;
}

/** Lints folders below `root` with the configuration that stands there. */
export function lint(root: string, ...folders: string[]): Reports {
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--format', 'json', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (!stdout.startsWith('{')) throw new Error(`oxlint gave no report: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  const reports = new Map<string, Set<string>>();
  for (const { filename, code } of diagnostics) {
    const rules = reports.get(filename) ?? new Set();
    reports.set(filename, rules.add(/\((.+)\)/u.exec(code)?.[1] ?? code));
  }
  return reports;
}

/** Lints files that are written, with the project's own configuration, into a temporary folder. */
export function lintPlanted(files: Readonly<Record<string, string>>): Reports {
  const root = mkdtempSync(join(tmpdir(), 'sidelight-lint-'));
  try {
    copyFileSync(config, join(root, config));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return lint(root, 'src');
  } finally {
    rmSync(root, { recursive: true });
  }
}
