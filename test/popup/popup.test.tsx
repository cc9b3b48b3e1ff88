// @vitest-environment jsdom
import { fake, resetFake, storeElsewhere } from '../support/extension/fakeExtension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import { countMentions } from '../support/extension/countMentions.ts';
import { control, textsOf, waitForText, waitForThat } from '../support/extension/page.ts';

let saved: Settings[] = [];

beforeEach(() => {
  resetFake();
  saved = [];
  fake.background['save-settings'] = ({ settings }: { settings: Settings }) => {
    saved.push(settings);
    return { ok: true };
  };
  countMentions({ 0: { Acme: 1 }, 4: { Acme: 1, Port: 1 } });
});
afterEach(() => render(null, document.body));

const open = (): void => render(<Popup tab={7} />, document.body);
/** Has the content script say how the page was judged: per dossier its name, how it is related, and the words that decided. */
const judged = (...dossiers: [name: string, related: string, ...reason: string[]][]): void => {
  fake.judgements = dossiers.map(([name, related, ...reason]) => ({ dossier: name, name, related, reason }));
};
const withoutScript = (): void => void delete fake.page['get-status'];

test.each<[name: string, given: () => void, passages: string[]]>([
  ['mentions', () => undefined, ['news.example.org', '3 mentions on this page']],
  ['one mention', () => countMentions({ 0: { Acme: 1 } }), ['1 mention on this page']],
  ['no mentions', () => countMentions({ 0: {} }), ['No mentions on this page']],
  [
    'a page about the dossier',
    () => judged(['Trade', 'yes', 'tariffs', 'steel']),
    ['3 mentions on this page', 'About the dossier’s subject: tariffs, steel'],
  ],
  [
    'a page that touches it',
    () => judged(['Trade', 'partly', 'ports']),
    ['Touches one strand of the dossier’s subject: ports'],
  ],
  [
    'a page that shares names',
    () => judged(['Trade', 'no', 'Acme']),
    ['Shares only names with the dossier: Acme'],
  ],
  ['a page of which nothing is said', () => judged(['Trade', 'no']), ['Shares only names with the dossier.']],
  [
    'a page about one of several dossiers',
    () => judged(['Ships', 'no'], ['Ports', 'no', 'Acme'], ['Trade', 'yes', 'tariffs']),
    ['TradeAbout the dossier’s subject: tariffsPortsShares only names with the dossier: Acme'],
  ],
  [
    'an unrelated page, which is left unmarked',
    () => {
      judged(['Trade', 'no', 'Acme']);
      storeElsewhere('settings', { ...defaultSettings, quiet: true });
    },
    [
      '3 mentions, left unmarked',
      'Shares only names with the dossier: Acme',
      'Turn this off to see the marks',
    ],
  ],
  [
    'one mention on such a page',
    () => {
      judged(['Trade', 'no', 'Acme']);
      countMentions({ 0: { Acme: 1 } });
      storeElsewhere('settings', { ...defaultSettings, quiet: true });
    },
    ['1 mention, left unmarked'],
  ],
  [
    'a related page where unrelated ones are left unmarked',
    () => {
      judged(['Ships', 'no', 'Acme'], ['Trade', 'partly', 'ports']);
      storeElsewhere('settings', { ...defaultSettings, quiet: true });
    },
    ['3 mentions on this page'],
  ],
  [
    'a site that is off',
    () => storeElsewhere('settings', { ...defaultSettings, sitesOff: ['news.example.org'] }),
    ['Sidelight is off on this site.'],
  ],
  [
    'off everywhere',
    () => storeElsewhere('settings', { ...defaultSettings, enabled: false }),
    ['Sidelight is off everywhere.', 'news.example.org'],
  ],
  [
    'settings that can’t be read',
    () => storeElsewhere('settings', { version: 99 }),
    ['Your stored settings can’t be read.'],
  ],
  [
    'no access',
    () => {
      withoutScript();
      fake.granted.clear();
    },
    ['news.example.org', 'no access to this site', 'Allow on news.example.org'],
  ],
  [
    'no access to a page that is not told',
    () => {
      withoutScript();
      fake.granted.clear();
      fake.tab = { id: 7 };
    },
    ['may not run on every site', 'Allow on all sites'],
  ],
  [
    'a page of the browser',
    () => {
      withoutScript();
      fake.tab = { id: 7 };
    },
    ['a page of the browser itself'],
  ],
  [
    'a PDF',
    () => {
      countMentions({ 0: {} });
      fake.contentType = 'application/pdf';
    },
    ['This is a PDF'],
  ],
  [
    'a page that loads',
    () => {
      withoutScript();
      fake.tab = { ...fake.tab, status: 'loading' };
    },
    ['still loading'],
  ],
  [
    'a page that was open before',
    () => {
      withoutScript();
      fake.contentType = 'text/html';
    },
    ['does not run on this page yet', 'Reload the page'],
  ],
  ['a page on which no script can run', withoutScript, ['lets no extension run on this page']],
  [
    'data',
    () => {
      countMentions({ 0: {} });
      fake.contentType = 'application/json';
    },
    ['This is data, code or media'],
  ],
])('%s', async (_, given, passages) => {
  given();
  open();
  for (const passage of passages) await waitForText(passage);
  expect(document.querySelectorAll('h1').length).toBeLessThanOrEqual(1);
});

test('the site is turned off and on', async () => {
  open();
  const toggle = await control('On for this site');
  toggle.click();
  await waitForText('Sidelight is off on this site.');
  toggle.click();
  await waitForText('3 mentions on this page');
  expect(saved.map(({ sitesOff }) => sitesOff)).toEqual([['news.example.org'], []]);
});

const quiet = { ...defaultSettings, quiet: true };

test('a page that is left unmarked can be marked all the same, and left unmarked again', async () => {
  judged(['Trade', 'no', 'Acme']);
  countMentions({ 0: { Acme: 2 } });
  storeElsewhere('settings', quiet);
  open();
  const toggle = await control('Leave unrelated pages unmarked');
  toggle.click();
  await waitForText('2 mentions on this page');
  await waitForText('Pages that only share names with a dossier are marked too.');
  toggle.click();
  await waitForText('2 mentions, left unmarked');
  expect(saved.map((settings) => settings.quiet)).toEqual([false, true]);
});

test.each<[name: string, given: () => void, passage: string]>([
  ['a related page', () => judged(['Trade', 'yes', 'tariffs']), '2 mentions on this page'],
  ['a page that was not judged', () => judged(), '2 mentions on this page'],
  ['no mentions', () => countMentions({ 0: {} }), 'No mentions on this page'],
  [
    'the site off',
    () => storeElsewhere('settings', { ...quiet, sitesOff: ['news.example.org'] }),
    'Sidelight is off on this site.',
  ],
  [
    'no wish to leave such pages unmarked',
    () => storeElsewhere('settings', defaultSettings),
    '2 mentions on this page',
  ],
])('nothing is said of quiet with %s', async (_, given, passage) => {
  countMentions({ 0: { Acme: 2 } });
  judged(['Trade', 'no', 'Acme']);
  storeElsewhere('settings', quiet);
  given();
  open();
  await waitForText(passage);
  expect(document.body.textContent).not.toMatch(/unmarked/u);
});

test('Sidelight is turned on everywhere, and off again', async () => {
  storeElsewhere('settings', { ...defaultSettings, enabled: false });
  open();
  const toggle = await control('Mark mentions on pages');
  toggle.click();
  await waitForText('3 mentions on this page');
  toggle.click();
  await waitForText('Sidelight is off everywhere.');
  expect(saved.map(({ enabled }) => enabled)).toEqual([true, false]);
});

test('a switch that can’t be saved says so, and is saved by a retry', async () => {
  const save = fake.background['save-settings']!;
  fake.background['save-settings'] = () => ({
    ok: false,
    issues: [{ path: '$', message: 'No space left.' }],
  });
  open();
  const toggle = await control('On for this site');
  toggle.click();
  await waitForText('No space left.');
  expect(toggle.checked).toBe(false);
  expect(textsOf('alert')).toHaveLength(1);
  fake.background['save-settings'] = save;
  (await control('Try again')).click();
  await waitForThat(() => expect(textsOf('alert')).toEqual([]));
  expect(saved[0]?.sitesOff).toEqual(['news.example.org']);
});

test.each<[button: string, origins: string[]]>([
  ['Allow on news.example.org', ['https://news.example.org/*']],
  ['Allow on all sites', ['http://*/*', 'https://*/*']],
])('“%s” asks for it before anything else, and looks again', async (name, origins) => {
  fake.granted.clear();
  withoutScript();
  fake.contentType = 'text/html';
  fake.grants = true;
  open();
  const button = await control(name);
  fake.calls.length = 0;
  button.click();
  expect(fake.calls).toEqual([['request', origins]]);
  await waitForText('Reload the page');
  (await control('Reload the page')).click();
  expect(fake.calls.at(-1)).toEqual(['reload', 7]);
});

test('access that is not given is said', async () => {
  fake.granted.clear();
  withoutScript();
  open();
  (await control('Allow on all sites')).click();
  await waitForText('Access was not given.');
});

test('the options open', async () => {
  const close = vi.spyOn(globalThis, 'close').mockReturnValue();
  open();
  (await control('Options')).click();
  await waitForThat(() => expect(close).toHaveBeenCalled());
  expect(fake.calls).toEqual([['openOptionsPage']]);
});
