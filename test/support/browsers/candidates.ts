import { type PlatformPath, posix, win32 } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chrome', 'firefox'];

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment variable that overrides the search for a browser. */
export const binaryVariable: Readonly<Record<BrowserName, string>> = {
  chrome: 'CHROME_BIN',
  firefox: 'FIREFOX_BIN',
};

/** The package that brings the browser on Debian and Ubuntu. */
export const debianPackage: Readonly<Record<BrowserName, string>> = {
  chrome: 'chromium',
  firefox: 'firefox-esr',
};

const commands: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const linuxPaths: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
  firefox: ['/snap/bin/firefox', '/opt/firefox/firefox'],
};

const macApplications: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const windowsPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Every path at which the browser may be found on this platform, the likeliest first. */
export function candidatePaths(
  name: BrowserName,
  platform: NodeJS.Platform,
  env: Environment,
): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return combine(roots, windowsPrograms[name], win32);
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', env['HOME'] && posix.join(env['HOME'], 'Applications')];
    return combine(roots, macApplications[name], posix);
  }
  const folders = (env['PATH'] ?? '').split(posix.delimiter);
  return [...commands[name].flatMap((command) => combine(folders, [command], posix)), ...linuxPaths[name]];
}

/** The one sentence a person reads when there is no browser and none could be fetched. */
export function missingBrowserMessage(name: BrowserName, platform: NodeJS.Platform): string {
  const product = name === 'chrome' ? 'Chrome or Chromium' : 'Firefox';
  const install =
    platform === 'linux' ? `install it (Debian: apt-get install ${debianPackage[name]})` : 'install it';
  return `${product} was not found: ${install} or set ${binaryVariable[name]} to the path of its binary.`;
}

function combine(
  roots: readonly (string | undefined)[],
  tails: readonly string[],
  paths: PlatformPath,
): readonly string[] {
  return roots.flatMap((root) =>
    root === undefined || root === '' ? [] : tails.map((tail) => paths.join(root, tail)),
  );
}
