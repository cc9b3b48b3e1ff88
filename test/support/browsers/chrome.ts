import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, TargetType } from 'puppeteer-core';
import { until } from '../until.ts';
import { type ChromeErrors, watchChromeErrors } from './chrome-errors.ts';
import type { Engine, EngineOptions, MediaFeatures, ShortcutKey } from './engine.ts';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
];

/**
 * Turns developer mode on in a fresh profile, as a person has to before a folder can be loaded: without it, Chromium may
 * turn off again what was loaded, now and then and for as long as it runs.
 */
async function allowFolders(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  const file = join(profile, 'Default', 'Preferences');
  /* After a restart there are some already. */
  if (!existsSync(file)) await writeFile(file, JSON.stringify(preferences));
}

/** Starts Chromium; its sandbox can't run as root. */
export async function startChrome(options: EngineOptions): Promise<Engine> {
  await allowFolders(options.profile);
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    userDataDir: options.profile,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.viewport,
    args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
  });
  const errors = watchChromeErrors(browser);
  let extensionOrigin = 'chrome-extension://not-installed';
  const install = async () => {
    const id = await browser.installExtension(options.extension);
    await until(`${options.extension} is turned on`, () => isOn(browser, id));
    extensionOrigin = `chrome-extension://${id}`;
  };
  return {
    puppeteer: browser,
    get extensionOrigin() {
      return extensionOrigin;
    },
    install,
    // What the debugging protocol loaded doesn't outlive the browser; its id and storage hang on the folder's path.
    async restore() {
      await install();
      return true;
    },
    goToExtensionPage: async (page, url) => void (await page.goto(url)),
    backgroundRuns: () => Promise.resolve(workerOf(browser, extensionOrigin) !== undefined),
    stopBackground: () => stopWorker(browser, extensionOrigin, errors),
    setHostAccess: (granted) => setHostAccess(browser, extensionOrigin, granted),
    setMedia,
    pressShortcut,
    async collectGarbage(page) {
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      await session.detach();
    },
    errors: () => Promise.resolve(errors.read(extensionOrigin)),
  };
}

/** Whether the browser lets an extension run; puppeteer's own list of them keeps what it was told first. */
async function isOn(browser: Browser, id: string): Promise<boolean> {
  const session = await browser.target().createCDPSession();
  const { extensions } = await session.send('Extensions.getExtensions');
  await session.detach();
  return extensions.some((one) => one.id === id && one.enabled);
}

function workerOf(browser: Browser, extensionOrigin: string) {
  return browser
    .targets()
    .find(
      (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(extensionOrigin),
    );
}

async function stopWorker(browser: Browser, extensionOrigin: string, errors: ChromeErrors): Promise<void> {
  const target = workerOf(browser, extensionOrigin);
  const worker = await target?.worker();
  if (target === undefined || !worker) return;
  await errors.leave(target);
  await worker.close();
  await until('the background worker is gone', () => Promise.resolve(!browser.targets().includes(target)));
}

/** As a person does it on chrome://extensions: "On click" withholds every site, "On all sites" gives them back. */
async function setHostAccess(browser: Browser, extensionOrigin: string, granted: boolean): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const update = {
    extensionId: new URL(extensionOrigin).host,
    hostAccess: granted ? 'ON_ALL_SITES' : 'ON_CLICK',
  };
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`);
  await page.close();
}

const sessions = new WeakMap<Page, CDPSession>();
const emulated = new WeakMap<Page, MediaFeatures>();

/** The protocol sets all features at once and forgets them with the session: both are kept per page. */
async function setMedia(page: Page, features: MediaFeatures): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const all = { ...emulated.get(page), ...features };
  emulated.set(page, all);
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: all.colorScheme ?? '' },
      {
        name: 'forced-colors',
        value: all.forcedColors === undefined ? '' : all.forcedColors ? 'active' : 'none',
      },
    ],
  });
}

/** Alt and Shift, as the debugging protocol counts them. */
const altAndShift = 1 + 8;

/** With a native key code, Chrome takes what the page leaves of a key to the browser's own shortcuts. */
async function pressShortcut(page: Page, { key, code, keyCode }: ShortcutKey): Promise<void> {
  const session = await page.createCDPSession();
  const codes = { windowsVirtualKeyCode: keyCode, nativeVirtualKeyCode: keyCode };
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', { type, modifiers: altAndShift, key, code, ...codes });
  }
  await session.detach();
}
