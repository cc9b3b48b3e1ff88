import { fakeBrowser } from '../support/extension/fakeBrowser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  importDossier,
  removeImported,
  saveSettings,
  turnOffAt,
  undoDossiers,
} from '../../src/background/changes.ts';
import { forget, holdings } from '../../src/background/library.ts';
import { formatDossier } from '../../src/core/dossiers/format.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { installBundled } from '../../src/platform/storage/dossierStore.ts';
import { settingsKey } from '../../src/platform/storage/settingsItem.ts';
import type { Outcome } from '../../src/protocol/library.ts';
import { smallDossier, smallDossierData } from '../support/smallDossier.ts';

const { local } = fakeBrowser;

/** The names of the messages that the only open tab has got. */
let told: unknown[] = [];

const file = (id: string, name = id): string => formatDossier(smallDossier({ id, name }));
const names = async () => (await holdings()).dossiers.map(({ dossier: { name } }) => name);
const spoiled = (change: object): string => JSON.stringify({ ...smallDossierData({ id: 'b' }), ...change });

beforeEach(async () => {
  local.clear();
  forget();
  await installBundled([smallDossier({ id: 'news', name: 'news' })]);
  fakeBrowser.tabs = [
    { id: 7, answers: (message) => ({ reply: told.push((message as { name: unknown }).name) }) },
  ];
  await importDossier(file('mine'));
  told = [];
});

const noSpace: Outcome = {
  ok: false,
  issues: [{ path: '$', message: 'QuotaExceededError: the storage is full' }],
};

/** Changes of a library with `news`, which is bundled, and `mine`. */
const changes: readonly { what: string; make: () => Promise<Outcome>; gives: readonly string[] }[] = [
  { what: 'an import', make: () => importDossier(file('other')), gives: ['news', 'mine', 'other'] },
  {
    what: 'an import of what is there',
    make: () => importDossier(file('mine', 'mine 2')),
    gives: ['news', 'mine 2'],
  },
  {
    what: 'an import with a byte order mark',
    make: () => importDossier(`\uFEFF${file('other')}`),
    gives: ['news', 'mine', 'other'],
  },
  { what: 'a removal', make: () => removeImported('mine'), gives: ['news'] },
  { what: 'an undo', make: () => undoDossiers(), gives: ['news'] },
  {
    what: 'a save',
    make: () => saveSettings({ ...defaultSettings, showDelay: 50 }),
    gives: ['news', 'mine'],
  },
  {
    what: 'an entity off on a site',
    make: () => turnOffAt('a.example', 'mine/ada'),
    gives: ['news', 'mine'],
  },
];

const refusals: readonly { what: string; make: () => Promise<Outcome>; issues: readonly string[] }[] = [
  { what: 'what is no JSON', make: () => importDossier('{'), issues: ['$'] },
  { what: 'a dossier with a fault', make: () => importDossier(spoiled({ name: '' })), issues: ['$.name'] },
  {
    what: 'a dossier with several',
    make: () => importDossier(spoiled({ name: '', language: 5 })),
    issues: ['$.name', '$.language'],
  },
  {
    what: 'a dossier with markup for a key',
    make: () => importDossier(spoiled({ html: '<b>' })),
    issues: ['$.html'],
  },
  { what: 'the id of a bundled dossier', make: () => importDossier(file('news')), issues: ['$.id'] },
  { what: 'to remove a bundled dossier', make: () => removeImported('news'), issues: ['$'] },
  { what: 'to leave an entity unmarked on no site', make: () => turnOffAt('', 'mine/ada'), issues: ['$'] },
  {
    what: 'to leave an entity unmarked that is not there',
    make: () => turnOffAt('a.example', 'mine/none'),
    issues: ['$'],
  },
  {
    what: 'to leave an entity unmarked of a dossier that is not there',
    make: () => turnOffAt('a.example', 'none/ada'),
    issues: ['$'],
  },
];

describe('a change', () => {
  it.each(changes)('is made, and told to open pages: $what', async ({ make, gives }) => {
    await holdings();
    expect(await make()).toEqual({ ok: true });
    expect(await names()).toEqual(gives);
    expect(told).toEqual(['kit-changed']);
  });

  it.each(changes)(
    'that can’t be stored changes nothing, and says why: $what [threat 6]',
    async ({ make }) => {
      const before = local.stored();
      local.plan({ at: 1, mishap: 'fails', only: 'set' });
      expect(await make()).toEqual(noSpace);
      local.plan();
      forget();
      expect(await names()).toEqual(['news', 'mine']);
      expect(local.stored()).toEqual(before);
      expect(told).toEqual([]);
    },
  );

  it.each(refusals)('is refused whole, with every fault: $what', async ({ make, issues }) => {
    const before = local.stored();
    const outcome = await make();
    expect(outcome.ok ? [] : outcome.issues.map(({ path }) => path)).toEqual(issues);
    expect(local.stored()).toEqual(before);
    expect(told).toEqual([]);
  });

  it('of settings is there for the next page', async () => {
    await holdings();
    await saveSettings({ ...defaultSettings, showDelay: 50 });
    expect((await holdings()).settings.showDelay).toBe(50);
  });
});

describe('leaving entities unmarked on sites', () => {
  it('keeps each of them, however soon they come, and all else as it was', async () => {
    await saveSettings({ ...defaultSettings, showDelay: 50 });
    await Promise.all(
      ['mine/ada', 'mine/bell', 'news/ada'].map((key, at) =>
        turnOffAt(at < 2 ? 'a.example' : 'b.example', key),
      ),
    );
    expect((await holdings()).settings).toEqual({
      ...defaultSettings,
      showDelay: 50,
      entitiesOff: { 'a.example': ['mine/ada', 'mine/bell'], 'b.example': ['news/ada'] },
    });
  });

  it('never replaces settings that can’t be read [threat 36]', async () => {
    const newer = { version: 99, future: true };
    await local.area.set({ [settingsKey]: newer });
    forget();
    expect(await turnOffAt('a.example', 'mine/ada')).toMatchObject({ ok: false });
    expect(local.stored()[settingsKey]).toEqual(newer);
  });
});

describe('holdings', () => {
  it('reads the store once', async () => {
    const first = await holdings();
    await local.area.set({ [settingsKey]: { ...defaultSettings, showDelay: 50 } });
    expect(await holdings()).toBe(first);
    forget();
    expect((await holdings()).settings.showDelay).toBe(50);
  });

  it('tells that the last change can be undone', async () => {
    expect((await holdings()).undoable).toBe(true);
    await installBundled([]);
    forget();
    expect((await holdings()).undoable).toBe(false);
  });

  it('has the defaults where the settings can’t be read, says why, and leaves them there [threat 36]', async () => {
    const newer = { version: 99, future: true };
    await local.area.set({ [settingsKey]: newer });
    forget();
    expect(await holdings()).toMatchObject({
      settings: defaultSettings,
      settingsIssue: expect.stringMatching(/version 99/u) as string,
    });
    expect(local.stored()[settingsKey]).toEqual(newer);
  });

  it('does not keep a reading that failed', async () => {
    const { dossiers: head } = local.stored();
    await local.area.set({ dossiers: 'nonsense' });
    forget();
    await expect(holdings()).rejects.toThrow('Invalid');
    await local.area.set({ dossiers: head });
    expect(await names()).toEqual(['news', 'mine']);
  });
});
