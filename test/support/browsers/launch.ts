import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './candidates.ts';
import { startChrome } from './chrome.ts';
import type { Engine, EngineOptions, ReportedError } from './engine.ts';
import { ensureBrowser } from './find.ts';
import { startFirefox } from './firefox.ts';
import { until } from '../until.ts';
import { type ShortcutName, shortcuts } from './shortcuts.ts';

export type { BrowserName } from './candidates.ts';
export type { ReportedError } from './engine.ts';

export interface LaunchOptions {
  /** The folder of the built extension; `dist/<name>` unless told. */
  readonly extension?: string;
  /** `false` starts the browser without the extension; `install()` can bring it later. */
  readonly installed?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** `false` leaves the page open that welcomes a new reader: else it would stand before what a test opens. */
  readonly closesWelcome?: boolean;
}

/** A real browser with Sidelight installed, the same to a test whichever it is. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Puppeteer's own browser, for what this interface doesn't have; another one after a restart. */
  readonly puppeteer: Browser;
  /** Installs the extension, or replaces it as an update does. */
  install(): Promise<void>;
  /** Opens a web page in a new tab, once it has loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, such as `src/options/options.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Takes the sites of the manifest from the extension, as a person can, or gives them back. */
  setHostAccess(granted: boolean): Promise<void>;
  setColorScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  setForcedColors(page: Page, forced: boolean): Promise<void>;
  /** Presses a shortcut of the extension on the real keyboard, with a page in front. */
  pressShortcut(page: Page, shortcut: ShortcutName): Promise<void>;
  /** Asks for a full collection of what a page's process no longer needs; it may take some askings. */
  collectGarbage(page: Page): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Ends the service worker or event page and resolves when it is gone. */
  killBackground(): Promise<void>;
  /** Closes the browser and starts it with the same profile; pages that were open are gone. */
  restart(): Promise<void>;
  /** What pages and Sidelight itself have reported as errors since the launch. */
  errors(): Promise<readonly ReportedError[]>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

const engines: Readonly<Record<BrowserName, (options: EngineOptions) => Promise<Engine>>> = {
  chrome: startChrome,
  firefox: startFirefox,
};

/** The page that the extension opens by itself when it is new. */
export const welcomePath = 'src/welcome/welcome.html';

const defaultViewport = { width: 1280, height: 800 };

/** Starts a browser with a fresh profile and the built extension in it. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<TestBrowser> {
  const engineOptions = {
    executablePath: await ensureBrowser(name),
    profile: await mkdtemp(join(tmpdir(), `sidelight-${name}-`)),
    extension: builtExtension(name, options.extension),
    viewport: options.viewport ?? defaultViewport,
  };
  const earlierErrors: ReportedError[] = [];
  let installed = false;
  let engine = await engines[name](engineOptions);
  const closesWelcome =
    options.closesWelcome !== false && existsSync(join(engineOptions.extension, welcomePath));
  /** @param sign what the page has once it has asked the background for all that it needs */
  const closeWelcome = async (sign: string) => {
    if (closesWelcome) await closeShown(engine.puppeteer, `${engine.extensionOrigin}/${welcomePath}`, sign);
  };
  const install = async () => {
    await engine.install();
    if (!installed) await closeWelcome('figure');
    installed = true;
  };
  if (options.installed !== false) await install();

  return {
    name,
    get extensionOrigin() {
      return engine.extensionOrigin;
    },
    get puppeteer() {
      return engine.puppeteer;
    },
    install,
    async open(url) {
      const page = await engine.puppeteer.newPage();
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path) {
      const page = await engine.puppeteer.newPage();
      await engine.goToExtensionPage(page, `${engine.extensionOrigin}/${path}`);
      return page;
    },
    setHostAccess: (granted) => engine.setHostAccess(granted),
    setColorScheme: (page, colorScheme) => engine.setMedia(page, { colorScheme }),
    setForcedColors: (page, forcedColors) => engine.setMedia(page, { forcedColors }),
    pressShortcut: (page, shortcut) => engine.pressShortcut(page, shortcuts[shortcut]),
    collectGarbage: (page) => engine.collectGarbage(page),
    backgroundRuns: () => engine.backgroundRuns(),
    killBackground: () => engine.stopBackground(),
    async restart() {
      earlierErrors.push(...(await engine.errors()));
      await engine.puppeteer.close();
      engine = await engines[name](engineOptions);
      /* By then the settings can be such that the page has no example. */
      if (installed && (await engine.restore())) await closeWelcome('main');
    },
    errors: async () => [...earlierErrors, ...(await engine.errors())],
    async close() {
      await engine.puppeteer.close();
      await rm(engineOptions.profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits for a page that the extension opens, and closes it. Firefox tells its address to nobody but the page itself. */
async function closeShown(browser: Browser, url: string, sign: string): Promise<void> {
  await until(`${url} is open`, async () => {
    for (const page of await browser.pages()) {
      const isShown = page.evaluate(
        (wanted, selector) => location.href === wanted && document.querySelector(selector) !== null,
        url,
        sign,
      );
      /* A page that is on its way to another address can't be asked. */
      if (!(await isShown.catch(() => false))) continue;
      await page.close();
      return true;
    }
    return false;
  });
}

function builtExtension(name: BrowserName, folder = join('dist', name)): string {
  const path = resolve(folder);
  if (!existsSync(join(path, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${folder}: run "npm run build" first.`);
  }
  return path;
}
