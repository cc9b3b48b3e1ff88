import { describe, expect, it } from 'vitest';
import { type BrowserName, candidatePaths, missingBrowserMessage } from './candidates.ts';

const candidates: readonly {
  name: string;
  browser: BrowserName;
  platform: NodeJS.Platform;
  env: Record<string, string>;
  paths: readonly string[];
}[] = [
  {
    name: 'Linux: every name in every folder of PATH, then the fixed places',
    browser: 'chrome',
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    paths: [
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium-browser',
      '/usr/bin/chromium-browser',
      '/usr/local/bin/google-chrome-stable',
      '/usr/bin/google-chrome-stable',
      '/usr/local/bin/google-chrome',
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
    ],
  },
  {
    name: 'Linux: without PATH only the fixed places are left',
    browser: 'firefox',
    platform: 'linux',
    env: {},
    paths: ['/snap/bin/firefox', '/opt/firefox/firefox'],
  },
  {
    name: 'Linux: the tested ESR comes before another Firefox',
    browser: 'firefox',
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/opt/firefox/firefox'],
  },
  {
    name: 'macOS: applications of the machine, then of the user',
    browser: 'firefox',
    platform: 'darwin',
    env: { HOME: '/Users/ada' },
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
  },
  {
    name: 'Windows: the program folders that exist in the environment',
    browser: 'chrome',
    platform: 'win32',
    env: { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
    paths: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ],
  },
];

describe('candidatePaths', () => {
  it.each(candidates)('$name', ({ browser, platform, env, paths }) => {
    expect(candidatePaths(browser, platform, env)).toEqual(paths);
  });
});

const messages: readonly { browser: BrowserName; platform: NodeJS.Platform; message: string }[] = [
  {
    browser: 'chrome',
    platform: 'linux',
    message:
      'Chrome or Chromium was not found: install it (Debian: apt-get install chromium) or set CHROME_BIN to the path of its binary.',
  },
  {
    browser: 'firefox',
    platform: 'linux',
    message:
      'Firefox was not found: install it (Debian: apt-get install firefox-esr) or set FIREFOX_BIN to the path of its binary.',
  },
  {
    browser: 'firefox',
    platform: 'darwin',
    message: 'Firefox was not found: install it or set FIREFOX_BIN to the path of its binary.',
  },
];

describe('missingBrowserMessage', () => {
  it.each(messages)('$browser on $platform', ({ browser, platform, message }) => {
    expect(missingBrowserMessage(browser, platform)).toBe(message);
  });
});
