import { readFileSync, readdirSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { parseDossierText } from './src/core/dossiers/parse.ts';

const targets = ['chrome', 'firefox'] as const;
type Target = (typeof targets)[number];

const contentScript = 'src/content/main.ts';

/** The manifest of one browser: the common one without the keys that only the other browser knows. */
function manifestFor(target: Target): ManifestV3Export {
  const { minimum_chrome_version, browser_specific_settings, background, ...common } = manifest;
  const own =
    target === 'chrome'
      ? { minimum_chrome_version, background }
      : { browser_specific_settings, background: { scripts: [background.service_worker], type: background.type } };
  return { ...common, ...own } as ManifestV3Export;
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

export default defineConfig(({ mode }) => {
  const target = targets.find((name) => name === mode) ?? 'chrome';
  return {
    publicDir: 'assets/public',
    plugins: [checkDossiers(), preact(), crx({ manifest: manifestFor(target), browser: target, contentScripts: { standaloneFiles: [contentScript] } }) as Plugin[]],
    build: { outDir: `dist/${target}`, emptyOutDir: true, target: 'esnext', modulePreload: false, reportCompressedSize: false },
    test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
  };
});
