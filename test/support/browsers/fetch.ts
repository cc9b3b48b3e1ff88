import {
  Browser,
  BrowserTag,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, debianPackage } from './candidates.ts';

/** Outside node_modules, so that `npm ci` doesn't make it fetch the browser again. */
const cacheDir = join(homedir(), '.cache', 'sidelight', 'browsers');

const products: Readonly<Record<BrowserName, Browser>> = {
  chrome: Browser.CHROME,
  firefox: Browser.FIREFOX,
};

/** The path of a build that was downloaded before. */
export async function downloadedBrowser(name: BrowserName): Promise<string | undefined> {
  const builds = await getInstalledBrowsers({ cacheDir });
  return builds.findLast((build) => build.browser === products[name] && existsSync(build.executablePath))
    ?.executablePath;
}

/** Downloads the vendor's stable build and answers with its path. */
export async function downloadBrowser(name: BrowserName): Promise<string> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error(`There is no ${name} build for ${process.platform}.`);
  const browser = products[name];
  const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
  const installed = await install({ browser, buildId, cacheDir, platform });
  return installed.executablePath;
}

/** Whether apt is here and may be used: the only package manager that needs no question to be asked. */
export function canUseApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs the browser's Debian package; throws when apt fails. */
export function installFromApt(name: BrowserName): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', debianPackage[name]]]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed: ${stderr}`);
  }
}
