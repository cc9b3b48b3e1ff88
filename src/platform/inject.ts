import browser, { type Manifest, type Scripting } from 'webextension-polyfill';
import { askPage } from './send.ts';

/** Whether the browser runs the manifest's content scripts in open tabs by itself at install: Firefox does. */
const injectsByItself = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** A content script of the manifest; the origin of its sheets is newer than the polyfill's types. */
type DeclaredScript = Manifest.ContentScript & { css_origin?: 'user' | 'author' };

/** The built scripts that a page gets when it first needs them: to mark its mentions, of very many names too, and to open cards. */
const onDemand = {
  marker: 'src/content/marker.js',
  sieve: 'src/content/sieve.js',
  reader: 'src/content/reader.js',
};

/** Runs one of these scripts in one frame of a tab. */
export async function injectScript(
  script: keyof typeof onDemand,
  tabId: number,
  frame: number,
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frame] }, files: [onDemand[script]] });
}

/** Runs the content scripts in tabs that were open before the extension was installed or updated. */
export async function injectAtInstall(): Promise<void> {
  if (!injectsByItself()) await injectWhereMissing();
}

/**
 * Runs the manifest's content scripts in the open tabs in which none answers, as after access was given.
 * Tabs where extensions can't run (the browser's own pages, stores) are left out; that is no fault. (In Chrome, one that
 * shows a page's source would never answer at all.)
 */
export async function injectWhereMissing(): Promise<void> {
  const url = browser.runtime.getManifest()['host_permissions'] as string[];
  const tabs = await browser.tabs.query({ status: 'complete', discarded: false, url });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : injectIfMissing(id))));
}

async function injectIfMissing(tabId: number): Promise<void> {
  const isThere = await askPage(tabId, 'get-status', {}).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const target: Scripting.InjectionTarget = { tabId, allFrames: true };
  const scripts: DeclaredScript[] = browser.runtime.getManifest().content_scripts ?? [];
  for (const { css = [], js = [], css_origin } of scripts) {
    await browser.scripting.insertCSS({
      target,
      files: css,
      origin: css_origin === 'user' ? 'USER' : 'AUTHOR',
    });
    await browser.scripting.executeScript({ target, files: js });
  }
}
