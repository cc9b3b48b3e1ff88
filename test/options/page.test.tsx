// @vitest-environment jsdom
import { fake, resetFake, storeElsewhere } from '../support/extension/fakeExtension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { Page } from '../../src/options/Page.tsx';
import type { Library, Outcome } from '../../src/protocol/library.ts';
import { control, enter, textsOf, waitForText, waitForThat } from '../support/extension/page.ts';
import { smallDossier } from '../support/smallDossier.ts';

/* It paints by what jsdom does not have; the end-to-end tests see it paint. */
vi.mock('../../src/page/reading/liveExample.ts', () => ({
  showLiveExample: () => ({ openFirst: () => undefined, stop: () => undefined }),
}));

const noSpace: Outcome = { ok: false, issues: [{ path: '$', message: 'There is no space left.' }] };
let saved: Settings[] = [];
let outcome: Outcome = { ok: true };

function open(change: Partial<Library> = {}): void {
  const library: Library = {
    settings: defaultSettings,
    dossiers: [{ dossier: smallDossier(), bundled: true }],
    undoable: false,
    ...change,
  };
  fake.background['get-library'] = () => library;
  fake.background['save-settings'] = ({ settings }: { settings: Settings }) => {
    if (outcome.ok) saved.push(settings);
    return outcome;
  };
  render(<Page />, document.body);
}

beforeEach(() => {
  resetFake();
  saved = [];
  outcome = { ok: true };
});
afterEach(() => render(null, document.body));

const latest = (): Settings | undefined => saved.at(-1);

test.each<[name: string, act: () => Promise<void>, expected: Partial<Settings>]>([
  ['the switch', async () => (await control('Mark mentions on pages')).click(), { enabled: false }],
  [
    'Alt only',
    async () => (await control('Open cards only while Alt is held')).click(),
    { modifierOnly: true },
  ],
  [
    'how many mentions are marked',
    async () => (await control('The first in each section')).click(),
    { marks: 'section' },
  ],
  ['unrelated pages', async () => (await control('Leave unrelated pages unmarked')).click(), { quiet: true }],
  [
    'a delay as a number',
    async () => enter(await control('Open the card after, in milliseconds'), '450'),
    { showDelay: 450 },
  ],
  [
    'a delay on the slider',
    async () => enter(await control('Close the card after'), '600'),
    { hideDelay: 600 },
  ],
  [
    'a dossier',
    async () => (await control('Small')).click(),
    { dossiers: { small: { enabled: false, entities: {}, addresses: {} } } },
  ],
  [
    'an entity',
    async () => (await control('Ada')).click(),
    { dossiers: { small: { entities: { ada: { enabled: false } }, addresses: {} } } },
  ],
  [
    'a source’s address',
    async () => enter(await control('Address of “A headline”'), ' https://paper.example/a '),
    { dossiers: { small: { entities: {}, addresses: { paper: 'https://paper.example/a' } } } },
  ],
  [
    'a site',
    async () => {
      enter(await control('Turn off on this site'), 'https://News.example.org/a');
      await waitForThat(async () => expect((await control('Turn off on this site')).value).toContain('News'));
      (await control<HTMLButtonElement>('Add')).form?.requestSubmit();
    },
    { sitesOff: ['news.example.org'] },
  ],
])('%s is saved at once', async (_, act, expected) => {
  open();
  await act();
  await waitForThat(() => expect(latest()).toEqual({ ...defaultSettings, ...expected }));
});

test.each<[field: string, typed: string, issue: string]>([
  ['Open the card after, in milliseconds', '9999', 'Give a whole number from 0 to 2,000.'],
  ['Close the card after, in milliseconds', 'soon', 'Give a whole number from 0 to 2,000.'],
  ['Address of “A headline”', 'paper.example', 'An address starts with http:// or https://.'],
])('%s: %s stays with the reason beside it, and is not saved', async (name, typed, issue) => {
  open();
  const field = await control(name);
  enter(field, typed);
  await waitForText(issue);
  expect(field.value).toBe(typed);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(
    document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent,
  ).toContain(issue);
  expect(saved).toEqual([]);
});

test('what could not be saved is told in place, kept, and saved by a retry', async () => {
  outcome = noSpace;
  open();
  const field = await control('Address of “A headline”');
  enter(field, 'https://paper.example/a');
  await waitForText('There is no space left.');
  expect(textsOf('alert')).toHaveLength(1);
  expect(field.closest('.field')?.querySelector('[role="alert"]')).not.toBeNull();
  expect(field.value).toBe('https://paper.example/a');
  outcome = { ok: true };
  (await control('Try again')).click();
  await waitForThat(() => expect(textsOf('alert')).toEqual([]));
  expect(latest()?.dossiers['small']?.addresses).toEqual({ paper: 'https://paper.example/a' });
  expect(field.value).toBe('https://paper.example/a');
});

test('what could not be saved can be given up', async () => {
  outcome = noSpace;
  open();
  const enabled = await control('Mark mentions on pages');
  enabled.click();
  (await control('Discard unsaved changes')).click();
  await waitForThat(() => expect(textsOf('alert')).toEqual([]));
  expect(enabled.checked).toBe(true);
});

test('a change made elsewhere shows up', async () => {
  open();
  const enabled = await control('Mark mentions on pages');
  storeElsewhere('settings', { ...defaultSettings, enabled: false, sitesOff: ['a.example'] });
  await waitForText('a.example');
  expect(enabled.checked).toBe(false);
});

test('dossiers that came elsewhere show up', async () => {
  open();
  await control('Small');
  fake.background['get-library'] = () => ({
    settings: defaultSettings,
    dossiers: [{ dossier: smallDossier({ id: 'new', name: 'New' }), bundled: false }],
    undoable: true,
  });
  storeElsewhere('dossiers', {});
  await waitForText('New');
  expect(document.querySelectorAll('article')).toHaveLength(1);
});

test('settings that can’t be read lock what would be saved over them, until they are given up', async () => {
  open({ settingsIssue: 'They are of version 99.' });
  await waitForText('They are of version 99.');
  const enabled = await control('Mark mentions on pages');
  expect(
    [enabled, await control('Small'), await control('Ada'), await control('Turn off on this site')].every(
      (one) => one.matches(':disabled'),
    ),
  ).toBe(true);
  (await control('Use defaults from now on')).click();
  await waitForThat(() => expect(saved).toEqual([defaultSettings]));
  storeElsewhere('settings', defaultSettings);
  await waitForThat(() => expect(enabled.matches(':disabled')).toBe(false));
});

test('the colour of an entity is chosen among named radio buttons', async () => {
  open();
  const button = await control<HTMLButtonElement>('Colour of Ada: Amber');
  const popover = document.getElementById(button.getAttribute('popovertarget') ?? '');
  popover?.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'open' }));
  const radio = await control('Teal');
  expect([...document.querySelectorAll('.colours [type=radio]')]).toHaveLength(8);
  expect((await control('Amber')).checked).toBe(true);
  radio.click();
  await waitForThat(() => expect(latest()?.dossiers['small']?.entities).toEqual({ ada: { colour: 'teal' } }));
  await control('Colour of Ada: Teal');
});

test('how many mentions are marked is one choice of three, each named and explained', async () => {
  open({ settings: { ...defaultSettings, marks: 'page' } });
  const group = (await control('All mentions')).closest('fieldset');
  expect(group?.querySelector('legend')?.textContent).toBe('How many mentions to mark');
  const radios = [...(group?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [])];
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ['all', false],
    ['section', false],
    ['page', true],
  ]);
  expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
  for (const radio of radios) {
    expect(radio.labels?.[0]?.textContent).toBeTruthy();
    const hint = document.getElementById(radio.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toMatch(/mention/u);
  }
  storeElsewhere('settings', { ...defaultSettings, marks: 'section' });
  await waitForThat(() => expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]));
});

test('a choice of marks that can’t be saved says so in its group', async () => {
  outcome = noSpace;
  open();
  const radio = await control('The first on each page');
  radio.click();
  await waitForText('There is no space left.');
  expect(radio.closest('fieldset')?.querySelector('[role="alert"]')).not.toBeNull();
  (await control('Discard unsaved changes')).click();
  await waitForThat(async () => expect((await control('All mentions')).checked).toBe(true));
});

test('a library that can’t be loaded is said, and loaded by a retry', async () => {
  render(<Page />, document.body);
  await waitForText('Your settings could not be loaded.');
  const retry = await control('Try again');
  render(null, document.body);
  open();
  await control('Small');
  expect(retry.isConnected).toBe(false);
});
