// @vitest-environment jsdom
import { fake, resetFake } from '../support/extension/fakeExtension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { Page } from '../../src/options/Page.tsx';
import type { Library } from '../../src/protocol/library.ts';
import { control, waitForText, waitForThat } from '../support/extension/page.ts';
import { smallDossier } from '../support/smallDossier.ts';

/* They paint by what jsdom does not have; the end-to-end tests see them paint. */
vi.mock('../../src/page/reading/liveExample.ts', () => ({
  showLiveExample: () => ({ openFirst: () => undefined, stop: () => undefined }),
}));
vi.mock('../../src/options/search/paint.ts', () => ({ paintFound: () => () => undefined }));

const manyEntities = Array.from({ length: 120 }, (_, index) => ({
  ...smallDossier().entities[0]!,
  id: `light-${index}`,
  name: `Light ${index}`,
  aliases: [{ text: `Lamp ${index}`, case: 'any' as const, boundary: 'word' as const }],
}));

beforeEach(() => {
  resetFake();
  const library: Library = {
    settings: {
      ...defaultSettings,
      sitesOff: ['bücher.example'],
      entitiesOff: { 'news.example': ['small/ada'] },
    },
    dossiers: [
      { dossier: smallDossier(), bundled: true },
      { dossier: { ...smallDossier(), id: 'large', name: 'Large', entities: manyEntities }, bundled: false },
    ],
    undoable: false,
  };
  fake.background['get-library'] = () => library;
  fake.commands = [{ name: 'next', description: 'Go to the next mention', shortcut: 'Alt+Shift+J' }];
  render(<Page />, document.body);
});
afterEach(() => render(null, document.body));

const field = (): Promise<HTMLInputElement> => control('Search options');

async function search(typed: string): Promise<void> {
  const input = await field();
  input.value = typed;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const status = (): string | undefined => document.querySelector('.search [role="status"]')?.textContent;

/** The first words of everything that a search has found. */
const found = (): string[] =>
  [...document.querySelectorAll('main [data-found]')].map(
    (element) =>
      (element.querySelector('h2, h3, h4, label, legend, summary, span, p') ?? element).textContent,
  );

const cases: readonly (readonly [typed: string, said: string, things: string[]])[] = [
  ['milliseconds', 'Nothing found', []],
  ['unrelated pages', '1 found', ['Leave unrelated pages unmarked']],
  ['ALT held', '1 found', ['Open cards only while Alt is held']],
  ['bucher', '1 found', ['bücher.example']],
  ['news.example', '1 found', ['news.example']],
  ['next mention', '1 found', ['Go to the next mention']],
  ['network', '1 found', ['What is read']],
  ['lamp 117', '1 found', ['Light 117']],
  ['colour of light 117', '1 found', ['Light 117']],
];

describe('a search among the options', () => {
  it.each(cases)('for “%s” says “%s”', async (typed, said, things) => {
    await search(typed);
    await waitForThat(() => expect(status()).toBe(said));
    for (const thing of things) expect(found().some((one) => one.includes(thing))).toBe(true);
  });

  it('leaves out what it does not find, and brings it back', async () => {
    const other = (await control('Mark mentions on pages')).closest<HTMLElement>('.panel > div');
    await search('unrelated');
    await waitForThat(() => expect(other?.hidden).toBe(true));
    await search('');
    await waitForThat(() => expect(other?.hidden).toBe(false));
    expect(document.querySelectorAll('main [hidden], main [data-found], main [data-group]')).toHaveLength(0);
    expect(status()).toBe('');
  });

  it('shows a section whole whose heading it finds', async () => {
    await search('shortcuts');
    await waitForThat(() => expect(found()).toContain('Shortcuts'));
    const section = document.querySelector('#shortcuts');
    expect(section?.getAttribute('data-group')).toBe('whole');
    expect(section?.querySelectorAll('[hidden]')).toHaveLength(0);
  });

  it('counts entities that are not listed yet', async () => {
    await search('lamp');
    await waitForThat(() => expect(status()).toBe('120 found'));
    expect(document.querySelectorAll('.entity[data-found]')).toHaveLength(50);
  });

  it('says by which other name an entity was found', async () => {
    await search('lamp 117');
    await waitForText('also “Lamp 117”');
  });

  it('says when nothing is found, and is cleared by the button there', async () => {
    await search('  gibberish ');
    await waitForText('No option, dossier, entity or site here says “gibberish”.');
    (await control('Clear the search')).click();
    await waitForThat(async () => expect((await field()).value).toBe(''));
  });

  it('is cleared by Escape, which does nothing more', async () => {
    await search('alt');
    await waitForThat(() => expect(status()).not.toBe(''));
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    (await field()).dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    await waitForThat(async () => expect((await field()).value).toBe(''));
  });

  it('is cleared by going to a section', async () => {
    await search('alt');
    await waitForThat(() => expect(status()).not.toBe(''));
    document.querySelector<HTMLAnchorElement>('nav a')?.click();
    await waitForThat(async () => expect((await field()).value).toBe(''));
  });
});
