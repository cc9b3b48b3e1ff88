import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const read = (target: string, file: string): string => readFileSync(join('dist', target, file), 'utf8');

/** Everything that a store's reviewer would look at first; a change here is a change of what readers grant. */
const shared = {
  host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
};

/** The keys of each manifest: a new one is a new power, or a new way in. */
const keys =
  'action background commands content_scripts content_security_policy default_locale description host_permissions icons manifest_version name options_ui permissions version'.split(
    ' ',
  );

const panel = 'src/panel/panel.html';

/** What only one browser knows. The side panel stays closed until the reader opens it. */
const own = {
  chrome: {
    keys: { minimum_chrome_version: '140', side_panel: { default_path: panel } },
    permissions: ['storage', 'scripting', 'sidePanel'],
  },
  firefox: {
    keys: { browser_specific_settings: {}, sidebar_action: { default_panel: panel, open_at_install: false } },
    permissions: ['storage', 'scripting'],
  },
};

/** What every frame of every page gets may weigh this much, gzipped, in bytes: 8 kB. */
const heaviestContentScript = 8_000;

/**
 * What comes later may weigh: what marks a page that may have a mention, what sieves its texts for very many names, and
 * what opens cards where somebody reads. Some hundred bytes are to spare, since what gzip makes of the same script
 * differs between machines by a few.
 */
const heaviestOnDemand = { marker: 20_850, sieve: 3_900, reader: 16_500 };

const weigh = (code: string): number => gzipSync(code, { level: 9 }).length;

describe.each(['chrome', 'firefox'] as const)('the build for %s', (target) => {
  const manifest = JSON.parse(read(target, 'manifest.json')) as Record<string, unknown>;

  it('asks for these permissions and nothing more [41]', () => {
    const { keys: ownKeys, permissions } = own[target];
    expect(manifest).toMatchObject({ ...shared, ...ownKeys, permissions });
    expect(Object.keys(manifest).toSorted()).toEqual([...keys, ...Object.keys(ownKeys)].toSorted());
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifest['version']).toBe(version);
  });

  it('has one content script of one file, within its budget', () => {
    const scripts = manifest['content_scripts'] as { js: string[]; css: string[] }[];
    expect(scripts.map(({ js, css }) => [js.length, css.length])).toEqual([[1, 1]]);
    const code = read(target, scripts[0]!.js[0]!);
    expect(code).not.toMatch(/\bimport\s*\(/);
    expect(weigh(code)).toBeLessThanOrEqual(heaviestContentScript);
  });

  it('has the styles of marks on the root alone where elements inherit them', () => {
    const sheet = read(target, 'assets/highlights.css');
    const all = sheet.split('::highlight(').length;
    expect(all).toBeGreaterThan(1);
    expect(sheet.split(':root::highlight(')).toHaveLength(target === 'chrome' ? all : 1);
  });

  it.each(['marker', 'sieve', 'reader'] as const)(
    'has one more content script, the %s, which no page can load',
    (name) => {
      const code = read(target, `src/content/${name}.js`);
      expect(code).not.toMatch(/\bimport\s*\(/);
      expect(weigh(code)).toBeLessThanOrEqual(heaviestOnDemand[name]);
      expect(manifest).not.toHaveProperty('web_accessible_resources');
    },
  );

  it('makes no code from text, and its content script asks nobody [41]', () => {
    const files = readdirSync(join('dist', target), { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) {
      expect(read(target, file)).not.toMatch(/\beval\s*\(|\bnew Function\b|\bimportScripts\b/);
    }
    const inPages = scripts.filter((file) => file.includes('content'));
    expect(inPages).toHaveLength(4);
    for (const file of inPages) {
      expect(read(target, file)).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
    }
  });
});
