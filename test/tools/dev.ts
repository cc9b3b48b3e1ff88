/** `npm run dev [-- firefox]`: builds again after every edit, and reloads the extension in the browser that it opened. */
import { build } from 'vite';
import type { ExtensionRunner } from 'web-ext';
import { readArguments } from './arguments.ts';
import { hasDisplay, instructions, openBrowser } from './open.ts';

const [name = 'chrome'] = readArguments(process.argv.slice(2)).browsers;

const built = await build({ mode: name, logLevel: 'silent', build: { watch: {} } });
if (!('on' in built)) throw new Error('The build does not watch.');
const watcher = built;

let runner: ExtensionRunner | undefined;
let failed = false;

watcher.on('event', async (event) => {
  if (event.code === 'START') failed = false;
  if (event.code === 'ERROR') {
    failed = true;
    console.error(`${event.error.message}\nThe build failed; the next edit tries again.`);
  }
  if (event.code === 'END' && !failed) await show();
});

/** Opens the browser after the first build, and reloads the extension in it after each further one. */
async function show(): Promise<void> {
  console.log(`Built for ${name} at ${new Date().toLocaleTimeString()}.`);
  if (runner !== undefined) {
    await runner.reloadAllExtensions();
  } else if (hasDisplay(process.platform, process.env)) {
    runner = await openBrowser(name);
    runner.registerCleanup(() => void watcher.close());
  } else {
    console.log(instructions(name));
  }
}
