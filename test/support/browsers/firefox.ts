import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { contextOf } from './bidi.ts';
import type { Engine, EngineOptions, MediaFeatures } from './engine.ts';
import { watchFirefoxErrors } from './firefox-errors.ts';
import { installInFirefox } from './firefox-package.ts';
import { type FirefoxSystem, openFirefoxSystem } from './firefox-system.ts';

/** Firefox draws a new one for each profile; ours is fixed, so that the address of the options page is known. */
const uuid = '5a1d0e11-7e57-4c0d-8f1e-1a5b0a2d51de';
const extensionOrigin = `moz-extension://${uuid}`;

/** Starts Firefox, with a way into its own window for what BiDi alone can't do. */
export async function startFirefox(options: EngineOptions): Promise<Engine> {
  const id = await geckoId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    userDataDir: options.profile,
    headless: true,
    defaultViewport: options.viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(id),
  });
  const system = await openFirefoxSystem(browser);
  const errors = await watchFirefoxErrors(system);
  const state = () => system.call(backgroundState, id);
  const install = () =>
    installInFirefox(browser, system, options.extension, join(options.profile, 'sidelight.xpi'));
  const hasStarted = () =>
    until('Firefox has started the extension', async () => (await system.call(isActive, id)) === true);
  return {
    puppeteer: browser,
    extensionOrigin,
    async install() {
      await install();
      await hasStarted();
    },
    async restore() {
      const isGone = !(await system.call(isInstalled, id));
      if (isGone) await install();
      await hasStarted();
      return isGone;
    },
    goToExtensionPage,
    backgroundRuns: async () => (await state()) !== 'stopped',
    async stopBackground() {
      /* A message that was on its way wakes it again. */
      await until('the background page is gone', async () => {
        await system.call(stopBackground, id);
        return (await state()) === 'stopped';
      });
    },
    setHostAccess: async (granted) => void (await system.call(setHostAccess, id, granted)),
    setMedia: (page, features) => setMedia(system, page, features),
    pressShortcut: async (_, key) => void (await system.call(pressShortcut, key)),
    collectGarbage: async () => void (await system.call(collectGarbage)),
    errors: () => errors(extensionOrigin),
  };
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(id: string): Record<string, unknown> {
  return {
    'xpinstall.signatures.required': false,
    // For a Firefox that ignores the line above: see installInFirefox.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // A request for permissions is granted without the prompt, which no test can reach.
    'extensions.webextOptionalPermissionPrompts': false,
    // Lets the script in that hears console.error() in every process.
    'security.allow_parent_unrestricted_js_loads': true,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  };
}

/** A plain goto to an extension page never settles: Firefox swaps the process under it. */
async function goToExtensionPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    {},
    url,
  );
}

async function setMedia(system: FirefoxSystem, page: Page, features: MediaFeatures): Promise<void> {
  await system.call(overrideMedia, contextOf(page.mainFrame()), features);
}

const isInstalled = `async (id) => (await AddonManager.getAddonByID(id)) !== null`;

const isActive = `(id) => WebExtensionPolicy.getByID(id)?.active === true`;

const backgroundState = `(id) => WebExtensionPolicy.getByID(id).extension.backgroundState`;

const stopBackground = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState === 'stopped') return;
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}`;

/** As about:memory does it for all processes. */
const collectGarbage = `() => {
  for (const request of ['child-gc-request', 'child-cc-request']) Services.obs.notifyObservers(null, request);
}`;

/** As a person does it on the permissions tab of the add-on's page. */
const setHostAccess = `async (id, granted) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const origins = extension.getManifestOrigins();
  await ExtensionPermissions[granted ? 'add' : 'remove'](id, { permissions: [], origins }, extension);
}`;

/** Through the window, as a real key comes: first to the page, then to the browser's own shortcuts. */
const pressShortcut = `({ key, code, keyCode }) => {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransaction(window, () => true);
  const keys = [
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key, code, keyCode },
  ].map((init) => new KeyboardEvent('', init));
  for (const one of keys) keyboard.keydown(one);
  for (const one of keys.toReversed()) keyboard.keyup(one);
}`;

const overrideMedia = `(context, { colorScheme, forcedColors }) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { top } = NavigableManager.getBrowsingContextById(context);
  if (colorScheme !== undefined) top.prefersColorSchemeOverride = colorScheme;
  if (forcedColors !== undefined) top.forcedColorsOverride = forcedColors ? 'active' : 'none';
}`;
