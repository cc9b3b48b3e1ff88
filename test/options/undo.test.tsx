// @vitest-environment jsdom
import { fake, resetFake, storeElsewhere } from '../support/extension/fakeExtension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { Page } from '../../src/options/Page.tsx';
import type { Outcome } from '../../src/protocol/library.ts';
import { control, waitForText, waitForThat } from '../support/extension/page.ts';
import { smallDossier } from '../support/smallDossier.ts';

vi.mock('../../src/page/reading/liveExample.ts', () => ({
  showLiveExample: () => ({ openFirst: () => undefined, stop: () => undefined }),
}));

const before: Settings = {
  ...defaultSettings,
  showDelay: 450,
  marks: 'page',
  sitesOff: ['a.example', 'b.example', 'c.example'],
  entitiesOff: { 'a.example': ['small/ada', 'small/net'], 'b.example': ['gone/entity'] },
  dossiers: { small: { enabled: false, entities: { ada: { colour: 'teal' } }, addresses: {} } },
};
let saved: Settings[] = [];
let outcome: Outcome = { ok: true };

beforeEach(() => {
  resetFake();
  saved = [];
  outcome = { ok: true };
  Object.assign(fake.background, {
    'get-library': () => ({
      settings: before,
      dossiers: [{ dossier: smallDossier(), bundled: true }],
      undoable: false,
    }),
    'save-settings': ({ settings }: { settings: Settings }) => {
      if (outcome.ok) saved.push(settings);
      return outcome;
    },
  });
  render(<Page />, document.body);
});
afterEach(() => render(null, document.body));

const undoIsThere = (): boolean =>
  [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Undo');

const steps: readonly (readonly [button: string, said: string, after: Partial<Settings>])[] = [
  ['Reset to defaults', 'Everything is back to its default.', defaultSettings],
  [
    'Turn Sidelight on for b.example',
    'Sidelight is on for b.example again.',
    { sitesOff: ['a.example', 'c.example'] },
  ],
  [
    'Mark Ada on a.example',
    'Ada is marked on a.example again.',
    { entitiesOff: { 'a.example': ['small/net'], 'b.example': ['gone/entity'] } },
  ],
  [
    'Mark gone/entity on b.example',
    'gone/entity is marked on b.example again.',
    { entitiesOff: { 'a.example': ['small/ada', 'small/net'] } },
  ],
];

describe('a step that takes something away', () => {
  it.each(steps)('“%s” is made without a question, said, and undone exactly', async (button, said, after) => {
    (await control(button)).click();
    await waitForText(said);
    await waitForThat(() => expect(saved.at(-1)).toEqual({ ...before, ...after }));
    (await control('Undo')).click();
    await waitForThat(() => expect(saved.at(-1)).toEqual(before));
    await waitForThat(() => expect(undoIsThere()).toBe(false));
  });

  it('gives the focus to its undo where it took the focused control away, and then to its section', async () => {
    const button = await control('Turn Sidelight on for b.example');
    button.focus();
    button.click();
    const undo = await control('Undo');
    await waitForThat(() => expect(document.activeElement).toBe(undo));
    undo.click();
    await waitForThat(() => expect(document.activeElement?.textContent).toBe('Sites'));
  });

  it('leaves the focus where it is as long as that is there', async () => {
    const button = await control('Reset to defaults');
    button.focus();
    button.click();
    await control('Undo');
    expect(document.activeElement).toBe(button);
  });

  it('can’t be undone once something else has changed here', async () => {
    (await control('Reset to defaults')).click();
    await control('Undo');
    (await control('Leave unrelated pages unmarked')).click();
    await waitForThat(() => expect(undoIsThere()).toBe(false));
  });

  it('can’t be undone once something else has changed elsewhere', async () => {
    (await control('Turn Sidelight on for b.example')).click();
    await control('Undo');
    storeElsewhere('settings', { ...defaultSettings, enabled: false });
    await waitForThat(() => expect(undoIsThere()).toBe(false));
  });

  it('that could not be saved says that instead', async () => {
    outcome = { ok: false, issues: [{ path: '$', message: 'There is no space left.' }] };
    (await control('Reset to defaults')).click();
    await waitForText('There is no space left.');
    expect(undoIsThere()).toBe(false);
    (await control('Discard unsaved changes')).click();
    await waitForThat(() => expect(document.body.textContent).toContain('b.example'));
    expect(undoIsThere()).toBe(false);
  });
});
