import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type Plugin } from 'vite';

type Exports = Readonly<Record<string, (...args: never[]) => unknown>>;

/** A module of ours with all that it imports, as one script that runs in pages. */
export interface Bundle<Module extends Exports> {
  /** Calls one of the module's functions in a page's world; its arguments and its answer pass as JSON. */
  call<Name extends keyof Module & string>(
    page: Page,
    name: Name,
    ...args: Parameters<Module[Name]>
  ): Promise<Awaited<ReturnType<Module[Name]>>>;
}

/** A module that is left out of a bundle, and the one that stands in for it. */
export interface Replacement {
  readonly module: URL;
  readonly by: URL;
}

/** The name by which the script knows the module. */
const globalName = 'bundled';

/** Bundles a module in memory, with the sources as they are now. */
export async function bundleModule<Module extends Exports>(
  entry: URL,
  replacement?: Replacement,
): Promise<Bundle<Module>> {
  const code = await scriptOf(entry, replacement);
  return {
    async call(page, name, ...args) {
      const given = args.map((arg) => JSON.stringify(arg)).join(', ');
      const source = `(async () => { ${code}\nreturn JSON.stringify(await ${globalName}.${name}(${given})); })()`;
      const answer = (await page.evaluate(source)) as string | undefined;
      return (answer === undefined ? undefined : JSON.parse(answer)) as never;
    },
  };
}

/** A module with all that it imports as one classic script, which gives a global variable its exports. */
export async function scriptOf(entry: URL, replacement?: Replacement): Promise<string> {
  const replacing = replacement && replacingPlugin(replacement);
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [replacing?.plugin],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: globalName, fileName: globalName },
    },
  });
  if (replacing !== undefined && !replacing.used()) {
    throw new Error(`${entry.href} does not import the module that is to be replaced.`);
  }
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (script === undefined) throw new Error(`Nothing was built from ${entry.href}.`);
  return script.code;
}

function replacingPlugin({ module, by }: Replacement): { plugin: Plugin; used: () => boolean } {
  let used = false;
  const plugin: Plugin = {
    name: 'replace-module',
    enforce: 'pre',
    async resolveId(source, importer) {
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (resolved?.id !== fileURLToPath(module)) return undefined;
      used = true;
      return fileURLToPath(by);
    },
  };
  return { plugin, used: () => used };
}
