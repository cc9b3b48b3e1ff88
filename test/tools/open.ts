import { resolve } from 'node:path';
import { cmd, type ExtensionRunner } from 'web-ext';
import type { BrowserName } from '../support/browsers/candidates.ts';
import { ensureBrowser } from '../support/browsers/find.ts';
import { serve } from '../support/server/serve.ts';
import { buildFolder } from './builds.ts';

/** Whether a window can be opened: Linux needs an X or Wayland server for it. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/** What a person does where no window can be opened from here. */
export function instructions(name: BrowserName): string {
  const folder = resolve(buildFolder(name));
  const steps = {
    chrome: `In Chrome: open chrome://extensions, turn on "Developer mode", choose "Load unpacked" and the folder ${folder}`,
    firefox: `In Firefox: open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on…" and the file ${resolve(folder, 'manifest.json')}`,
  };
  return `There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no browser was opened.\n${steps[name]}`;
}

/** Opens the browser with a fresh profile, the built extension and the demo page; everything ends with the browser. */
export async function openBrowser(name: BrowserName): Promise<ExtensionRunner> {
  const binary = await ensureBrowser(name);
  const server = await serve({ folder: 'test/fixtures/pages' });
  const runner = await cmd.run({
    sourceDir: resolve(buildFolder(name)),
    startUrl: [`${server.origin}/demo.html`],
    noInput: true,
    noReload: true,
    ...(name === 'chrome'
      ? {
          target: ['chromium'],
          chromiumBinary: binary,
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        }
      : { target: ['firefox-desktop'], firefox: binary, args: [] }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void runner.exit());
  runner.registerCleanup(() => void server.close());
  console.log(`The demo page is at ${server.origin}/demo.html. Close the browser to end.`);
  return runner;
}
