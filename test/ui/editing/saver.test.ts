import { describe, expect, test } from 'vitest';
import { withSite } from '../../../src/core/settings/choices.ts';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import type { Settings } from '../../../src/core/settings/schema.ts';
import { createSaver, type Saver } from '../../../src/ui/editing/saver.ts';

interface PendingSave {
  readonly settings: Settings;
  readonly done: () => Promise<void>;
  readonly fail: (reason: string) => Promise<void>;
}

/** Lets what waits for a settled promise run. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

/** A saver whose saves the test ends by hand. */
function startSaver(): { saver: Saver; saves: PendingSave[] } {
  const saves: PendingSave[] = [];
  const saver = createSaver(defaultSettings, (settings) => {
    const { promise, resolve, reject } = withResolvers();
    saves.push({
      settings,
      done: () => {
        resolve();
        return settled();
      },
      fail: (reason) => {
        reject(new Error(reason));
        return settled();
      },
    });
    return promise;
  });
  return { saver, saves };
}

function withResolvers() {
  let resolve!: () => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<void>((one, other) => {
    resolve = one;
    reject = other;
  });
  return { promise, resolve, reject };
}

const setDelay = (showDelay: number) => ({
  place: 'delay',
  apply: (settings: Settings): Settings => ({ ...settings, showDelay }),
});
const turnOff = (site: string) => ({
  place: 'sites',
  apply: (settings: Settings): Settings => withSite(settings, site, false),
});

describe('an edit', () => {
  test('shows at once and is saved at once', async () => {
    const { saver, saves } = startSaver();
    saver.edit(setDelay(500));
    expect(saver.state()).toMatchObject({ saving: true, settings: { showDelay: 500 } });
    expect(saves.map(({ settings }) => settings.showDelay)).toEqual([500]);
    await saves[0]!.done();
    expect(saver.state()).toMatchObject({ saving: false, failure: undefined, settings: { showDelay: 500 } });
  });

  test('waits for the save under way, and all that wait are saved as one', async () => {
    const { saver, saves } = startSaver();
    saver.edit(setDelay(100));
    saver.edit(setDelay(200));
    saver.edit(turnOff('a.example'));
    expect(saves).toHaveLength(1);
    await saves[0]!.done();
    expect(saves[1]?.settings).toMatchObject({ showDelay: 200, sitesOff: ['a.example'] });
    await saves[1]!.done();
    expect(saves).toHaveLength(2);
    expect(saver.state().saving).toBe(false);
  });
});

describe('a save that fails', () => {
  test('keeps the edit, and tells where and why', async () => {
    const { saver, saves } = startSaver();
    saver.edit(setDelay(500));
    await saves[0]!.fail('no space');
    expect(saver.state().settings.showDelay).toBe(500);
    expect(saver.state().failure).toEqual({ places: new Set(['delay']), reason: 'no space' });
    expect(saves).toHaveLength(1);
  });

  test('is made again by a retry', async () => {
    const { saver, saves } = startSaver();
    saver.edit(setDelay(500));
    await saves[0]!.fail('no space');
    saver.retry();
    expect(saver.state().saving).toBe(true);
    await saves[1]!.done();
    expect(saves[1]?.settings.showDelay).toBe(500);
    expect(saver.state().failure).toBeUndefined();
  });

  test('goes along with the next edit', async () => {
    const { saver, saves } = startSaver();
    saver.edit(setDelay(500));
    await saves[0]!.fail('no space');
    saver.edit(turnOff('a.example'));
    expect(saves[1]?.settings).toMatchObject({ showDelay: 500, sitesOff: ['a.example'] });
    await saves[1]!.fail('still none');
    expect(saver.state().failure).toEqual({ places: new Set(['delay', 'sites']), reason: 'still none' });
  });

  test('does not hold back an edit that was made meanwhile', async () => {
    const { saver, saves } = startSaver();
    saver.edit(setDelay(500));
    saver.edit(turnOff('a.example'));
    await saves[0]!.fail('no space');
    expect(saves[1]?.settings).toMatchObject({ showDelay: 500, sitesOff: ['a.example'] });
    await saves[1]!.done();
    expect(saver.state().failure).toBeUndefined();
  });

  test('can be given up', async () => {
    const { saver, saves } = startSaver();
    saver.edit(setDelay(500));
    await saves[0]!.fail('no space');
    saver.discard();
    expect(saver.state()).toEqual({ settings: defaultSettings, saving: false, failure: undefined });
  });
});

describe('what the store holds', () => {
  test('is shown when it was changed elsewhere', () => {
    const { saver } = startSaver();
    saver.adopt({ ...defaultSettings, hideDelay: 700 });
    expect(saver.state().settings.hideDelay).toBe(700);
  });

  test('is kept below an edit that could not be saved', async () => {
    const { saver, saves } = startSaver();
    saver.edit(setDelay(500));
    await saves[0]!.fail('no space');
    saver.adopt({ ...defaultSettings, hideDelay: 700 });
    expect(saver.state().settings).toMatchObject({ showDelay: 500, hideDelay: 700 });
    saver.retry();
    expect(saves[1]?.settings).toMatchObject({ showDelay: 500, hideDelay: 700 });
  });

  test.each<[name: string, tellOwn: boolean, expected: number]>([
    ['is newer than a save that it has told of', true, 700],
    ['is older than a save that it has not told of yet', false, 300],
  ])('%s', async (_, tellOwn, hideDelay) => {
    const { saver, saves } = startSaver();
    saver.edit(setDelay(500));
    /* The store's own order of keys may differ from ours. */
    const { version, ...own } = saves[0]!.settings;
    if (tellOwn) saver.adopt({ ...own, version });
    saver.adopt({ ...defaultSettings, hideDelay: 700 });
    await saves[0]!.done();
    expect(saver.state().settings.hideDelay).toBe(hideDelay);
  });
});

test('listeners are told of every change until they stop', async () => {
  const { saver, saves } = startSaver();
  const seen: boolean[] = [];
  const stop = saver.watch(() => seen.push(saver.state().saving));
  saver.edit(setDelay(500));
  await saves[0]!.done();
  stop();
  saver.adopt(defaultSettings);
  expect(seen).toEqual([false, true, false]);
});
