import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { sendBidi } from './bidi.ts';
import type { FirefoxSystem } from './firefox-system.ts';

/** What a Firefox says that takes signed packages only. */
const unsigned = /ERROR_SIGNEDSTATE_REQUIRED/;

/**
 * Installs the folder as a package that stays, as a person's add-on does. A Firefox that takes only signed packages
 * gets a temporary add-on; it must be installed again after each restart, and finds its storage by preferences.
 */
export async function installInFirefox(
  browser: Browser,
  system: FirefoxSystem,
  folder: string,
  packagePath: string,
): Promise<void> {
  await system.call(zipFolder, packagePath, await filesOf(folder));
  try {
    await sendBidi(browser, 'webExtension.install', {
      extensionData: { type: 'archivePath', path: packagePath },
      'moz:permanent': true,
    });
  } catch (error) {
    if (!unsigned.test(String(error))) throw error;
    await browser.installExtension(folder);
  }
}

async function filesOf(folder: string): Promise<readonly { name: string; path: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(folder, path).replaceAll(sep, '/') }));
}

const zipFolder = `(packagePath, files) => {
  const file = (path) => {
    const one = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    one.initWithPath(path);
    return one;
  };
  const writeCreateTruncate = 0x02 | 0x08 | 0x20;
  const zip = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
  zip.open(file(packagePath), writeCreateTruncate);
  for (const { name, path } of files) zip.addEntryFile(name, Ci.nsIZipWriter.COMPRESSION_NONE, file(path), false);
  zip.close();
}`;
