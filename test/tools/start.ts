/** `npm start [-- firefox]`: builds Sidelight and opens a browser with it on the demo page. */
import { readArguments } from './arguments.ts';
import { buildFor } from './builds.ts';
import { hasDisplay, instructions, openBrowser } from './open.ts';

const [name = 'chrome'] = readArguments(process.argv.slice(2)).browsers;

await buildFor(name);
if (hasDisplay(process.platform, process.env)) await openBrowser(name);
else console.log(instructions(name));
