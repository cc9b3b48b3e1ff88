// @vitest-environment jsdom
import { fake, resetFake, storeElsewhere } from '../support/extension/fakeExtension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { Panel } from '../../src/panel/Panel.tsx';
import { claimed } from '../support/extension/claimed.ts';
import { countMentions } from '../support/extension/countMentions.ts';
import { listMentions } from '../support/extension/listMentions.ts';
import { control, waitForText, waitForThat } from '../support/extension/page.ts';

let saved: Settings[] = [];

beforeEach(() => {
  resetFake();
  saved = [];
  fake.background['save-settings'] = ({ settings }: { settings: Settings }) => {
    saved.push(settings);
    return { ok: true };
  };
  fake.background['get-best-claims'] = ({ mentions }: { mentions: { sentence: string }[] }) =>
    mentions.map(({ sentence }) => ({ bears: true, claim: claimed(`Claim on: ${sentence}`) }));
  listMentions({
    0: { Acme: ['Acme makes steel.'] },
    4: { Port: ['The Port is shut.', 'Which Port is it?'] },
  });
});
afterEach(() => render(null, document.body));

const open = (): void => render(<Panel tab={7} />, document.body);
const headings = (): string[] =>
  [...document.querySelectorAll('details h2')].map(({ textContent }) => textContent.trim());
const sentences = (): string[] =>
  [...document.querySelectorAll('.listed > button')].map(({ textContent }) => textContent);

test('the mentions of all frames are there by entity, each with its sentence and best claim', async () => {
  open();
  await waitForText('Claim on: Which Port is it?');
  expect(document.body.textContent).toContain('3 mentions on this page');
  expect(headings()).toEqual(['Port2', 'Acme1']);
  expect(sentences()).toEqual(['The Port is shut.', 'Which Port is it?', 'Acme makes steel.']);
  expect([...document.querySelectorAll('.listed .swatch')].map(({ textContent }) => textContent)).toEqual([
    'Port',
    'Port',
    'Acme',
  ]);
  expect(document.body.textContent).toContain('On record · a minister');
});

test.each<[name: string, best: object | null, passage: string]>([
  ['none bears', { bears: false, claim: claimed('Background') }, 'Nothing in this dossier bears'],
  ['it has none', { bears: false }, 'The dossier has no claims about this.'],
  ['the store no longer has it', null, 'The dossier has no claims about this.'],
])('of an entity of whose claims %s, that is said', async (_, best, passage) => {
  listMentions({ 0: { Acme: ['Acme makes steel.'] } });
  fake.background['get-best-claims'] = () => [best];
  open();
  await waitForText(passage);
  expect(document.body.textContent).not.toContain('Background');
});

test('claims that can’t be had are said to be so, and the mentions stay', async () => {
  delete fake.background['get-best-claims'];
  open();
  await waitForThat(() => expect(document.querySelectorAll('.listed .best')).toHaveLength(3));
  await waitForThat(() => expect(document.body.textContent).not.toMatch(/Looking for claims|Loading/));
  expect(sentences()).toHaveLength(3);
});

test('a mention that is clicked is shown on the page, in its frame', async () => {
  const asked: object[] = [];
  fake.page['show-mention'] = (request, where) => asked.push({ ...(request as object), ...where }) > 0;
  open();
  const mention = await control<HTMLButtonElement>('Which Port is it?');
  mention.click();
  await waitForThat(() => expect(mention.getAttribute('aria-current')).toBe('true'));
  expect(asked).toEqual([{ id: 1, tab: 7, frame: 4 }]);
});

test.each<[name: string, show: (() => boolean) | undefined]>([
  ['says that it has gone', () => false],
  ['has gone itself', undefined],
])('where a page %s, the list is brought up to date, and that is said', async (_, show) => {
  if (show !== undefined) fake.page['show-mention'] = show;
  open();
  const mention = await control<HTMLButtonElement>('Acme makes steel.');
  listMentions({ 4: { Port: ['The Port is shut.'] } });
  mention.click();
  await waitForText('That mention has gone from the page.');
  await waitForThat(() => expect(sentences()).toEqual(['The Port is shut.']));
});

const many = Array.from({ length: 7 }, (_, at) => `Acme, number ${at}.`);
const asked = (): number =>
  fake.sent
    .filter(({ name }) => name === 'get-best-claims')
    .reduce((sum, { request }) => sum + (request as { mentions: [] }).mentions.length, 0);

test('of many mentions the first are shown, and all when asked for, with the focus on the next', async () => {
  listMentions({ 0: { Acme: many } });
  open();
  await waitForText('Claim on: Acme, number 3.');
  expect(sentences()).toEqual(many.slice(0, 4));
  expect(asked()).toBe(4);
  (await control('Show all 7')).click();
  await waitForText('Claim on: Acme, number 6.');
  expect(sentences()).toEqual(many);
  expect(asked()).toBe(7);
  expect(document.activeElement?.textContent).toBe('Acme, number 4.');
});

test('of an entity that is folded nothing is asked', async () => {
  open();
  await waitForText('Claim on: Which Port is it?');
  const [port] = document.querySelectorAll('details');
  port!.open = false;
  port!.dispatchEvent(new Event('toggle'));
  await waitForThat(() => expect(sentences()).toEqual(['Acme makes steel.']));
});

test('an unsure mention says so', async () => {
  const list = fake.page['get-mentions']!;
  fake.page['get-mentions'] = (request, where) => {
    const reply = list(request, where) as { mentions: object[] };
    return { ...reply, mentions: reply.mentions.map((mention) => ({ ...mention, sure: false })), count: 9 };
  };
  open();
  await waitForText('Not sure that this is Port');
  expect(document.querySelectorAll('.swatch.unsure')).toHaveLength(3);
  await waitForText('15 more mentions are not listed.');
});

const withoutScript = (): void => void delete fake.page['get-status'];

test.each<[name: string, given: () => void, passage: string]>([
  ['no mentions', () => countMentions({ 0: {} }), 'No mentions on this page'],
  [
    'a page that is about the dossier',
    () =>
      (fake.judgements = [{ dossier: 'trade', name: 'Trade', related: 'yes', reason: ['tariffs', 'steel'] }]),
    'About the dossier’s subject: tariffs, steel',
  ],
  [
    'an unrelated page, which is left unmarked',
    () => {
      storeElsewhere('settings', { ...defaultSettings, quiet: true });
      fake.judgements = [{ dossier: 'trade', name: 'Trade', related: 'no', reason: ['Acme'] }];
    },
    '3 mentions, left unmarked',
  ],
  [
    'no access',
    () => {
      withoutScript();
      fake.granted.clear();
    },
    'Allow on news.example.org',
  ],
  [
    'a closed page',
    () => {
      withoutScript();
      fake.tab = { id: 7, url: 'chrome://settings' };
    },
    'a page of the browser itself',
  ],
  [
    'a page that loads',
    () => {
      withoutScript();
      fake.tab = { ...fake.tab, status: 'loading' };
    },
    'still loading',
  ],
  [
    'a page that was open before',
    () => {
      withoutScript();
      fake.contentType = 'text/html';
    },
    'Reload the page',
  ],
  ['settings that can’t be read', () => storeElsewhere('settings', { version: 99 }), 'can’t be read'],
])('of %s that is said', async (_, given, passage) => {
  given();
  open();
  await waitForText(passage);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
});

test.each<[name: string, settings: Settings, button: string]>([
  ['the site', { ...defaultSettings, sitesOff: ['news.example.org'] }, 'Turn on for this site'],
  ['everywhere', { ...defaultSettings, enabled: false }, 'Turn Sidelight on'],
])('what is off for %s is turned on', async (_, settings, button) => {
  storeElsewhere('settings', settings);
  open();
  (await control(button)).click();
  await waitForText('Acme makes steel.');
  expect(saved).toEqual([defaultSettings]);
});
