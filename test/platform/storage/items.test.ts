import { fakeBrowser } from '../../support/extension/fakeBrowser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { storageItem } from '../../../src/platform/storage/item.ts';
import { createQueue } from '../../../src/platform/storage/queue.ts';
import { readSettings, settingsKey, writeSettings } from '../../../src/platform/storage/settingsItem.ts';
import { watchKey } from '../../../src/platform/storage/watchKey.ts';

const { local, session } = fakeBrowser;

beforeEach(() => {
  local.clear();
  session.clear();
});

describe('storageItem', () => {
  const numberOf = (stored: unknown): number => (typeof stored === 'number' ? stored : -1);

  it('parses what is stored, and what is not', async () => {
    const item = storageItem('count', numberOf);
    expect(await item.get()).toBe(-1);
    await item.set(5);
    expect(await item.get()).toBe(5);
    await local.area.set({ count: 'many' });
    expect(await item.get()).toBe(-1);
    await item.remove();
    expect(local.stored()).toEqual({});
  });

  it('keeps to its key and its area', async () => {
    await storageItem('count', numberOf, 'session').set(5);
    expect([local.stored(), session.stored()]).toEqual([{}, { count: 5 }]);
    expect(await storageItem('other', numberOf, 'session').get()).toBe(-1);
  });

  it('rejects when it can’t be stored, and has its old value', async () => {
    const item = storageItem('count', numberOf);
    await item.set(5);
    local.plan({ at: 1, mishap: 'fails' });
    await expect(item.set(6)).rejects.toThrow('the storage is full');
    expect(await item.get()).toBe(5);
  });
});

describe('createQueue', () => {
  it('runs tasks one after another, in order, and gives back what they give', async () => {
    const queue = createQueue();
    const log: string[] = [];
    const task = (name: string, pause: number) => async (): Promise<string> => {
      log.push(`${name} starts`);
      for (let turn = 0; turn < pause; turn++) await Promise.resolve();
      log.push(`${name} ends`);
      return name;
    };
    const all = [queue(task('a', 9)), queue(task('b', 0)), queue(task('c', 3))];
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });

  it('goes on after a task that failed, whose error goes to whoever asked', async () => {
    const queue = createQueue();
    const failing = queue(() => Promise.reject(new Error('no space')));
    const next = queue(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('no space');
    expect(await next).toBe('done');
  });
});

describe('watchKey', () => {
  it('tells of each new value of its key, and of no other', async () => {
    const listener = vi.fn<(stored: unknown) => void>();
    const stop = watchKey('count', listener);
    await local.area.set({ count: 1, other: 2 });
    await local.area.set({ other: 3 });
    await local.area.remove('count');
    stop();
    await local.area.set({ count: 4 });
    expect(listener.mock.calls).toEqual([[1], [undefined]]);
  });

  it('tells of the browser’s memory where asked to, and not of what is stored', async () => {
    const listener = vi.fn<(stored: unknown) => void>();
    const stop = watchKey('count', listener, 'session');
    await local.area.set({ count: 1 });
    await session.area.set({ count: 2 });
    stop();
    await session.area.set({ count: 3 });
    expect(listener.mock.calls).toEqual([[2]]);
  });
});

describe('the settings item', () => {
  it('gives the defaults before anything was saved', async () => {
    expect(await readSettings()).toEqual({ ok: true, settings: defaultSettings });
  });

  it('gives what was saved', async () => {
    const settings = { ...defaultSettings, showDelay: 50 };
    await writeSettings(settings);
    expect(await readSettings()).toEqual({ ok: true, settings });
  });

  it('says so when saving failed, and has what was saved before', async () => {
    await writeSettings({ ...defaultSettings, showDelay: 50 });
    local.plan({ at: 1, mishap: 'fails' });
    await expect(writeSettings(defaultSettings)).rejects.toThrow('the storage is full');
    expect(await readSettings()).toMatchObject({ settings: { showDelay: 50 } });
  });

  it.each([{ version: 99, future: true }, 'nonsense'])(
    'refuses what it can’t read, and does not erase it: %j [threat 36]',
    async (stored) => {
      await local.area.set({ [settingsKey]: stored });
      expect(await readSettings()).toMatchObject({ ok: false });
      expect(local.stored()).toEqual({ [settingsKey]: stored });
    },
  );
});
