/// <reference types="vitest/config" />
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { parseDossierText } from './src/core/dossiers/parse.ts';

const targets = ['chrome', 'firefox'] as const;
type Target = (typeof targets)[number];

const contentScript = 'src/content/main.ts';

/**
 * Come only to pages that may have mentions, where very many names are looked for, and where somebody reads the mentions;
 * the background puts them there.
 */
const scriptsOnDemand = ['src/content/marker.ts', 'src/content/sieve.ts', 'src/content/reader.ts'];

/**
 * The manifest of one browser: the common one without the keys that only the other browser knows.
 * Only as a user sheet do the marks reach into shadow roots in Firefox; Chrome does so with any and has no such key.
 */
function manifestFor(target: Target): ManifestV3Export {
  const {
    minimum_chrome_version,
    browser_specific_settings,
    background,
    content_scripts,
    side_panel,
    sidebar_action,
    permissions,
    ...common
  } = manifest;
  const own =
    target === 'chrome'
      ? {
          minimum_chrome_version,
          background,
          permissions,
          side_panel,
          content_scripts: content_scripts.map((script) => ({ ...script, css_origin: undefined })),
        }
      : {
          browser_specific_settings,
          content_scripts,
          permissions: permissions.filter((permission) => permission !== 'sidePanel'),
          sidebar_action,
          background: { scripts: [background.service_worker], type: background.type },
        };
  return { ...common, ...own } as ManifestV3Export;
}

function extension(target: Target): Plugin[] {
  const standaloneFiles = [contentScript];
  return crx({
    manifest: manifestFor(target),
    browser: target,
    contentScripts: { standaloneFiles },
  }) as Plugin[];
}

/** Fails the build when a bundled dossier does not parse, with every issue's file, path and message. */
function checkDossiers(): Plugin {
  const folder = 'assets/dossiers';
  return {
    name: 'check-dossiers',
    apply: 'build',
    buildStart() {
      const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
      const issues = files.flatMap((name) => {
        const file = `${folder}/${name}`;
        this.addWatchFile(file);
        const parsed = parseDossierText(readFileSync(file, 'utf8'));
        return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${file}: ${path} ${message}`);
      });
      if (issues.length > 0) this.error(issues.join('\n'));
    },
  };
}

/**
 * Builds a content script that the manifest doesn't name into one file of its own. The extension's own plugin could do
 * so as well, but would then let any page load it, and so tell that Sidelight is there.
 */
function buildOnDemand(entry: string): Plugin {
  return {
    name: `build-on-demand ${entry}`,
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          write: false,
          target: 'esnext',
          lib: { entry, formats: ['iife'], name: 'sidelight', fileName: () => 'script.js' },
        },
      });
      const [output] = [built].flat();
      if (output === undefined || !('output' in output)) this.error(`${entry} was not built.`);
      const { code } = output.output[0];
      this.emitFile({ type: 'asset', fileName: entry.replace(/\.ts$/, '.js'), source: code });
    },
  };
}

/**
 * Has the marks' styles apply to a page's root alone. In Chrome they are inherited from there, into shadow trees too;
 * where each element had its own, a page took nearly twice as long to compute its styles, and 250 bytes an element.
 * Firefox inherits none, and computes them where there is a mark.
 */
function inheritMarks(): Plugin {
  const sheet = 'assets/highlights.css';
  return {
    name: 'inherit-marks',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const file = bundle[sheet];
        if (file?.type !== 'asset') this.error(`${sheet} was not built.`);
        file.source = file.source.toString().replaceAll('::highlight(', ':root::highlight(');
      },
    },
  };
}

/** Rebuilds after an edit of any source: the content script's own build hides its files from the watcher. */
function watchSources(): Plugin {
  return {
    name: 'watch-sources',
    apply: 'build',
    buildStart() {
      if (!this.meta.watchMode) return;
      for (const folder of ['src', 'assets']) {
        const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
        for (const entry of entries)
          if (entry.isFile()) this.addWatchFile(resolve(entry.parentPath, entry.name));
      }
    },
  };
}

/** The end-to-end tests, in one real browser; a file at a time, since a hover needs the machine to itself. */
function endToEnd(browser: Target, order: number) {
  return {
    test: {
      name: browser,
      include: ['test/e2e/**/*.test.ts'],
      provide: { browser },
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 120_000,
      sequence: { groupOrder: order },
    },
  };
}

export default defineConfig(({ mode }) => {
  const target = targets.find((name) => name === mode) ?? 'chrome';
  return {
    publicDir: 'assets/public',
    plugins: [
      checkDossiers(),
      watchSources(),
      preact(),
      process.env['VITEST'] === undefined && extension(target),
      process.env['VITEST'] === undefined && scriptsOnDemand.map(buildOnDemand),
      process.env['VITEST'] === undefined && target === 'chrome' && inheritMarks(),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'esnext',
      modulePreload: false,
      reportCompressedSize: false,
      /* Pages that the extension plugin does not find in the manifest by itself, and one that is not in it. */
      rolldownOptions: { input: [manifest.sidebar_action.default_panel, 'src/welcome/welcome.html'] },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/e2e/**', 'test/builds/**'],
            setupFiles: ['test/support/base64.ts'],
          },
        },
        { extends: true, test: { name: 'builds', include: ['test/builds/**/*.test.ts'] } },
        endToEnd('chrome', 1),
        endToEnd('firefox', 2),
      ],
    },
  };
});
