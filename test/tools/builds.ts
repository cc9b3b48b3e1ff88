import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../support/browsers/candidates.ts';
import { runScript } from './run.ts';

const sources = ['src', 'assets', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/** The folder of a browser's build. */
export function buildFolder(name: BrowserName): string {
  return join('dist', name);
}

/** Builds the extension for one browser, in a process of its own as `npm run build` does. */
export async function buildFor(name: BrowserName): Promise<void> {
  const code = await runScript('node_modules/vite/bin/vite.js', [
    'build',
    '--mode',
    name,
    '--logLevel',
    'warn',
  ]);
  if (code !== 0) throw new Error(`The build for ${name} failed.`);
}

/** Builds where there is no build, or one that is older than the sources. */
export async function refreshBuild(name: BrowserName): Promise<void> {
  const manifest = join(buildFolder(name), 'manifest.json');
  const fresh = existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...sources.map(newestIn));
  if (!fresh) await buildFor(name);
}

function newestIn(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time tells of files that were removed.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
