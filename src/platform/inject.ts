import browser from 'webextension-polyfill';

/** Whether the browser runs the manifest's content scripts in open tabs by itself at install: Firefox does. */
const injectsByItself = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/**
 * Runs the manifest's content scripts in tabs that were open before the extension was installed or updated.
 * Tabs where extensions can't run (the browser's own pages, stores) are left out; that is no fault.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (injectsByItself()) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ status: 'complete', discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      scripts.map(async ({ css = [], js = [] }) => {
        if (id === undefined) return;
        const target = { tabId: id, allFrames: true };
        await browser.scripting.insertCSS({ target, files: css });
        await browser.scripting.executeScript({ target, files: js });
      }),
    ),
  );
}
