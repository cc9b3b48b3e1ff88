import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint, lintPlanted } from './oxlint.ts';

/** Who may import whom; entries never import one another. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  protocol: ['core'],
  ui: ['core'],
  page: ['core', 'ui'],
  platform: ['core', 'protocol'],
  content: ['core', 'protocol', 'page', 'platform'],
  background: ['core', 'protocol', 'platform'],
  options: ['core', 'protocol', 'ui', 'page', 'platform'],
  popup: ['core', 'protocol', 'ui', 'page', 'platform'],
  panel: ['core', 'protocol', 'ui', 'page', 'platform'],
  welcome: ['core', 'protocol', 'ui', 'page', 'platform'],
};
const folders = Object.keys(mayImport);

/** Folders that draw with Preact; the others have no use for it. */
const drawing = ['ui', 'page', 'options', 'popup', 'panel', 'welcome'];

const arrows = folders.flatMap((from) =>
  folders
    .filter((to) => to !== from)
    .map((to) => ({ from, to, allowed: mayImport[from]?.includes(to) ?? false })),
);

/** Ways to write an import, each of which the linter has to see through, at several depths. */
const ways: Readonly<Record<string, (address: string) => string>> = {
  plain: (address) => `import { a } from '../${address}';\nconsole.log(a);`,
  deep: (address) => `import { a } from '../../${address}';\nconsole.log(a);`,
  deeper: (address) => `import { a } from '../../../${address}';\nconsole.log(a);`,
  roundabout: (address) => `import { a } from './../../src/${address}';\nconsole.log(a);`,
  typeOnly: (address) => `import type { A } from '../${address}';\nexport const a: A = 1;`,
  reexport: (address) => `export * from '../${address}';`,
  dynamic: (address) => `export const a = import('../${address}');`,
};

const planted = arrows.flatMap((arrow) =>
  Object.entries(ways).map(([way, write]) => ({
    ...arrow,
    way,
    file: `src/${arrow.from}/${way}/${arrow.to}.ts`,
    text: write(`${arrow.to}/module.ts`),
  })),
);

interface Breach {
  readonly what: string;
  readonly in: readonly string[];
  readonly text: string;
  readonly rule: string;
}

const extensionApi = folders.filter((folder) => folder !== 'platform');
const imports = 'no-restricted-imports';
const globals = 'no-restricted-globals';
const properties = 'no-restricted-properties';

const breaches: Breach[] = [
  { what: 'the polyfill', in: extensionApi, text: `import 'webextension-polyfill';`, rule: imports },
  { what: 'the global chrome', in: extensionApi, text: `export const a = chrome.runtime;`, rule: globals },
  { what: 'the global browser', in: extensionApi, text: `export const a = browser.tabs;`, rule: globals },
  { what: 'globalThis.chrome', in: extensionApi, text: `export const a = globalThis.chrome;`, rule: globals },
  { what: 'window.browser', in: extensionApi, text: `export const a = window.browser;`, rule: globals },
  {
    what: 'preact',
    in: folders.filter((folder) => !drawing.includes(folder)),
    text: `import { h } from 'preact';\nexport const a = h('p', {});`,
    rule: imports,
  },
  { what: 'a module of Node', in: folders, text: `import 'node:fs';`, rule: imports },
  { what: 'a test', in: folders, text: `import '../../test/support/until.ts';`, rule: imports },
  { what: 'an absolute import', in: folders, text: `import '/src/page/module.ts';`, rule: imports },
  { what: 'console', in: folders, text: `console.log(1);`, rule: 'no-console' },
  { what: 'eval', in: folders, text: `eval('1');`, rule: 'no-eval' },
  {
    what: 'new Function',
    in: folders,
    text: `export const a = new Function('return 1');`,
    rule: 'no-new-func',
  },
  { what: 'innerHTML', in: folders, text: `document.body.innerHTML = '';`, rule: properties },
  { what: 'outerHTML', in: folders, text: `document.body['outerHTML'] = '';`, rule: properties },
  { what: 'insertAdjacentHTML', in: folders, text: `a.insertAdjacentHTML('end', '');`, rule: properties },
  { what: 'document.write', in: folders, text: `document.write('');`, rule: properties },
  {
    what: 'dangerouslySetInnerHTML',
    in: drawing,
    text: `export const a = <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
    rule: 'no-danger',
  },
  { what: 'fetch', in: folders, text: `fetch('/');`, rule: globals },
  { what: 'XMLHttpRequest', in: folders, text: `export const a = new XMLHttpRequest();`, rule: globals },
  { what: 'WebSocket', in: folders, text: `export const a = new globalThis.WebSocket('');`, rule: globals },
  { what: 'sendBeacon', in: folders, text: `navigator.sendBeacon('/');`, rule: properties },
];

const plantedBreaches = breaches.flatMap(({ what, in: places, text, rule }, index) =>
  places.map((folder) => ({ what, folder, rule, text, file: `src/${folder}/breach/${index}.tsx` })),
);

describe('the layers of src', () => {
  const reports = lintPlanted(
    Object.fromEntries([...planted, ...plantedBreaches].map(({ file, text }) => [file, text])),
  );

  it.each(arrows)(
    '$from imports $to: allowed is $allowed, however it is written',
    ({ from, to, allowed }) => {
      const caught = planted
        .filter((one) => one.from === from && one.to === to)
        .filter(({ file }) => reports.get(file)?.has(imports) ?? false)
        .map(({ way }) => way);
      expect(caught).toEqual(allowed ? [] : Object.keys(ways));
    },
  );

  it.each(plantedBreaches)('$folder has no use for $what', ({ file, rule }) => {
    expect([...(reports.get(file) ?? [])]).toContain(rule);
  });

  it('are all in the table', () => {
    const entries = readdirSync('src', { withFileTypes: true });
    expect(entries.map(({ name }) => name).filter((name) => !folders.includes(name))).toEqual([]);
  });
});

describe('the real src', () => {
  const layerRules = [imports, globals, properties, 'no-danger', 'no-console', 'no-eval', 'no-new-func'];

  it('breaks none of these rules', () => {
    const found = [...lint('.', 'src')].flatMap(([file, rules]) =>
      layerRules.filter((rule) => rules.has(rule)).map((rule) => `${file}: ${rule}`),
    );
    expect(found).toEqual([]);
  });

  it('switches no rule off', () => {
    const switches = /(?:ox|es)lint-(?:disable|enable)|@ts-(?:ignore|expect-error|nocheck)/u;
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/u.test(file),
    );
    expect(files).not.toEqual([]);
    expect(files.filter((file) => switches.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
  });
});
