import { until } from '../until.ts';
import { openFirefoxSystem } from './firefox-system.ts';
import type { TestBrowser } from './launch.ts';

/** Lets the extension run on files of this computer or keeps it from them, as a person can in the browser's settings. */
export async function setFileAccess(browser: TestBrowser, granted: boolean): Promise<void> {
  if (browser.name === 'chrome') return setInChrome(browser, granted);
  const system = await openFirefoxSystem(browser.puppeteer);
  await system.call(setInFirefox, new URL(browser.extensionOrigin).host, granted);
}

async function setInChrome({ puppeteer, extensionOrigin }: TestBrowser, fileAccess: boolean): Promise<void> {
  const page = await puppeteer.newPage();
  await page.goto('chrome://extensions');
  const call = (name: string, value: unknown): Promise<unknown> =>
    page.evaluate(`chrome.developerPrivate.${name}(${JSON.stringify(value)})`);
  const extensionId = new URL(extensionOrigin).host;
  /* The change reloads the extension, and an unpacked one comes back in developer mode alone. */
  await call('updateProfileConfiguration', { inDeveloperMode: true });
  await call('updateExtensionConfiguration', { extensionId, fileAccess });
  await until('the extension is back', async () => {
    const info = (await call('getExtensionInfo', extensionId)) as ExtensionInfo;
    return info.state === 'ENABLED' && info.fileAccess.isActive === fileAccess;
  });
  await page.close();
}

interface ExtensionInfo {
  readonly state: string;
  readonly fileAccess: { readonly isActive: boolean };
}

const setInFirefox = `async (uuid, granted) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { id, extension } = WebExtensionPolicy.getByHostname(uuid);
  const permissions = ['internal:fileSchemeAllowed'];
  await ExtensionPermissions[granted ? 'add' : 'remove'](id, { permissions, origins: [] }, extension);
}`;
