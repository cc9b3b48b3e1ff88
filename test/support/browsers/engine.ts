import type { Browser, Page } from 'puppeteer-core';

/** An error that a page, one of our scripts in it, or our background reported. */
export interface ReportedError {
  readonly from: 'sidelight' | 'page';
  readonly text: string;
}

export interface MediaFeatures {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
}

/** A key as it is with Shift on a keyboard of the USA. */
export interface ShortcutKey {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
}

export interface EngineOptions {
  readonly executablePath: string;
  readonly profile: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** What differs between the browsers; `launch` makes one interface of it. */
export interface Engine {
  readonly puppeteer: Browser;
  readonly extensionOrigin: string;
  /** Installs the extension, or replaces it as an update does. */
  install(): Promise<void>;
  /** After a restart of the profile: installs the extension again where the browser has dropped it, and says so. */
  restore(): Promise<boolean>;
  goToExtensionPage(page: Page, url: string): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  stopBackground(): Promise<void>;
  setHostAccess(granted: boolean): Promise<void>;
  setMedia(page: Page, features: MediaFeatures): Promise<void>;
  /** Presses Alt, Shift and a key on the keyboard of the window that shows a page, so that the browser hears it, too. */
  pressShortcut(page: Page, key: ShortcutKey): Promise<void>;
  /** Asks for a full collection of what a page's process no longer needs; it may take some askings. */
  collectGarbage(page: Page): Promise<void>;
  errors(): Promise<readonly ReportedError[]>;
}
