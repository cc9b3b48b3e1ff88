import { type Mishap } from '../../support/extension/fakeStorage.ts';
import { fakeBrowser } from '../../support/extension/fakeBrowser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '../../../src/core/dossiers/dossier.ts';
import { namesOf } from '../../../src/core/mentions/names.ts';
import { sieveOf } from '../../../src/core/mentions/sieve/sieveOf.ts';
import { tellSieve } from '../../../src/protocol/sieve.ts';
import { largeDossier } from '../../support/manyEntities.ts';
import { smallDossier } from '../../support/smallDossier.ts';

type Store = Awaited<ReturnType<typeof startWorker>>;

const { local } = fakeBrowser;

/** A store as a fresh worker has it. */
async function startWorker() {
  local.plan();
  vi.resetModules();
  return import('../../../src/platform/storage/dossierStore.ts');
}

const dossier = (id: string, name = id): Dossier => smallDossier({ id, name });

const listed = async ({ readDossiers }: Store) => {
  const { dossiers, undoable } = await readDossiers();
  return { names: dossiers.map(({ dossier: { name }, bundled }) => (bundled ? `${name}*` : name)), undoable };
};

/** The keys of storage that no change of the store can reach any more. */
function lostKeys(): string[] {
  const { dossiers: head, ...rest } = local.stored() as {
    dossiers?: { entries: { key: string }[]; previous: { key: string }[] | null };
  };
  const known = new Set([...(head?.entries ?? []), ...(head?.previous ?? [])].map(({ key }) => key));
  return Object.keys(rest).filter((key) => !known.has(key.replace(/:(?:names|sieve)$/u, '')));
}

/** A change of a store that has the bundled `news` and the imported `mine`, and what it has then. */
interface Change {
  readonly what: string;
  readonly make: (store: Store) => Promise<void>;
  readonly before?: (store: Store) => Promise<void>;
  readonly gives: readonly string[];
  readonly undoable: boolean;
}

const changes: readonly Change[] = [
  {
    what: 'imports another',
    make: ({ addDossier }) => addDossier(dossier('other')),
    gives: ['news*', 'mine', 'other'],
    undoable: true,
  },
  {
    what: 'imports one anew',
    make: ({ addDossier }) => addDossier(dossier('mine', 'mine 2')),
    gives: ['news*', 'mine 2'],
    undoable: true,
  },
  {
    what: 'removes one',
    make: ({ removeDossier }) => removeDossier('mine'),
    gives: ['news*'],
    undoable: true,
  },
  {
    what: 'removes one that is not there',
    make: ({ removeDossier }) => removeDossier('none'),
    gives: ['news*', 'mine'],
    undoable: true,
  },
  {
    what: 'undoes an import',
    before: ({ addDossier }) => addDossier(dossier('other')),
    make: ({ undoLastChange }) => undoLastChange(),
    gives: ['news*', 'mine'],
    undoable: true,
  },
  {
    what: 'undoes a removal',
    before: ({ removeDossier }) => removeDossier('mine'),
    make: ({ undoLastChange }) => undoLastChange(),
    gives: ['news*', 'mine'],
    undoable: true,
  },
  {
    what: 'updates the bundled one',
    make: ({ installBundled }) => installBundled([dossier('news', 'news 2')]),
    gives: ['news 2*', 'mine'],
    undoable: false,
  },
  {
    what: 'gets two bundled ones',
    make: ({ installBundled }) => installBundled([dossier('a'), dossier('b')]),
    gives: ['a*', 'b*', 'mine'],
    undoable: false,
  },
  {
    what: 'gets a bundled one in place of an imported one',
    make: ({ installBundled }) => installBundled([dossier('mine', 'ours')]),
    gives: ['ours*'],
    undoable: false,
  },
];

async function prepare(before?: Change['before']): Promise<Store> {
  local.clear();
  const store = await startWorker();
  await store.installBundled([dossier('news')]);
  await store.addDossier(dossier('mine'));
  await before?.(store);
  return store;
}

/** Each write of each change by its number, of all writes or of one kind; they are counted by making the change once. */
async function everyWrite(only?: 'set') {
  const numbered: (Change & { at: number })[] = [];
  for (const one of changes) {
    const store = await prepare(one.before);
    local.plan({ at: 0, mishap: 'fails', ...(only && { only }) });
    await one.make(store);
    numbered.push(...Array.from({ length: local.writes() }, (_, index) => ({ ...one, at: index + 1 })));
  }
  return numbered;
}

const sets = await everyWrite('set');
const writes = await everyWrite();

beforeEach(() => local.clear());

describe('the store', () => {
  it('has nothing before anything was put in', async () => {
    expect(await listed(await startWorker())).toEqual({ names: [], undoable: false });
  });

  it.each(changes)('$what', async ({ make, before, gives, undoable }) => {
    const store = await prepare(before);
    await make(store);
    expect(await listed(store)).toEqual({ names: gives, undoable });
    expect(lostKeys()).toEqual([]);
  });

  it.each(changes)('has the same after a restart: $what', async ({ make, before, gives, undoable }) => {
    await make(await prepare(before));
    expect(await listed(await startWorker())).toEqual({ names: gives, undoable });
  });

  it.each(changes.filter(({ undoable, before }) => undoable && before === undefined))(
    'goes back after it $what, and forth again',
    async ({ make, gives }) => {
      const store = await prepare();
      await make(store);
      await store.undoLastChange();
      expect((await listed(store)).names).toEqual(['news*', 'mine']);
      await store.undoLastChange();
      expect((await listed(store)).names).toEqual(gives);
      expect(lostKeys()).toEqual([]);
    },
  );

  it('does not go back over an update', async () => {
    const store = await prepare();
    await store.installBundled([dossier('news', 'news 2')]);
    await store.undoLastChange();
    expect((await listed(store)).names).toEqual(['news 2*', 'mine']);
  });

  it('makes changes one after another, however soon they come', async () => {
    const store = await prepare();
    await Promise.all(['a', 'b', 'c'].map((id) => store.addDossier(dossier(id))));
    expect((await listed(store)).names).toEqual(['news*', 'mine', 'a', 'b', 'c']);
  });

  it('reads but the dossiers that can have a say beside the claims of one', async () => {
    const store = await prepare();
    const denying = dossier('denying');
    denying.claims[0]!.contradicts = ['mine/claim'];
    await store.addDossier(denying);
    const about = async (id: string): Promise<string[]> =>
      (await store.readDossiers(id)).dossiers.map(({ dossier: { name } }) => name);
    expect(await about('mine')).toEqual(['mine', 'denying']);
    expect(await about('news')).toEqual(['news']);
    expect(await about('nowhere')).toEqual([]);
  });

  it('has all dossiers by the names of their entities, whichever it reads', async () => {
    const store = await prepare();
    const mine = { id: 'mine', name: 'mine', entities: namesOf(dossier('mine')) };
    expect((await store.readDossiers('news')).named).toContainEqual(mine);
    expect((await store.readDossiers()).named.map(({ id }) => id)).toEqual(['news', 'mine']);
    for (const key of Object.keys(local.stored())) if (key.endsWith(':names')) await local.area.remove(key);
    const { dossiers, named } = await store.readDossiers('news');
    expect(named).toContainEqual(mine);
    expect(dossiers.map(({ dossier: { id } }) => id)).toEqual(['news']);
  });

  it('keeps the sieve of a large dossier beside it, does without where there is none, and drops it with the dossier', async () => {
    const store = await prepare();
    const sieves = async () => (await store.readDossiers()).dossiers.map(({ sieve }) => sieve);
    const sieve = tellSieve(sieveOf(largeDossier().entities));
    await store.addDossier(largeDossier());
    expect(await sieves()).toEqual([undefined, undefined, sieve]);
    for (const key of Object.keys(local.stored())) if (key.endsWith(':sieve')) await local.area.remove(key);
    expect(await sieves()).toEqual([undefined, undefined, undefined]);
    await store.addDossier(largeDossier());
    await store.removeDossier('large');
    await store.removeDossier('mine');
    expect(lostKeys()).toEqual([]);
    expect(Object.keys(local.stored()).filter((key) => key.endsWith(':sieve'))).toEqual([]);
  });

  it('makes up what an earlier version did not keep beside its dossiers, once', async () => {
    const store = await prepare(({ addDossier }) => addDossier(largeDossier()));
    const now = local.stored() as { dossiers: { entries: object[]; previous: object[] } };
    const early = (entries: object[]) => entries.map((entry) => ({ ...entry, forms: undefined }));
    const { dossiers: head } = now;
    await local.area.set({
      dossiers: { ...head, entries: early(head.entries), previous: early(head.previous) },
    });
    await local.area.remove(Object.keys(now).filter((key) => /:(?:names|sieve)$/u.test(key)));
    await store.completeStore();
    expect(local.stored()).toEqual(now);
    local.plan({ at: 1, mishap: 'fails' });
    await store.completeStore();
  });

  it('keeps what a dossier holds', async () => {
    const store = await prepare();
    const { dossiers } = await store.readDossiers();
    expect(dossiers.map(({ dossier: kept }) => kept)).toEqual([dossier('news'), dossier('mine')]);
  });

  it('refuses a head that it does not know, and leaves it as it is', async () => {
    await local.area.set({ dossiers: { version: 2, shelves: [] } });
    const store = await startWorker();
    await expect(store.readDossiers()).rejects.toThrow('Invalid');
    await expect(store.addDossier(dossier('mine'))).rejects.toThrow('Invalid');
    expect(local.stored()).toEqual({ dossiers: { version: 2, shelves: [] } });
  });
});

describe('a store without space [threat 6]', () => {
  const mishaps: readonly Mishap[] = ['fails', 'fails amid'];

  it.each(sets.flatMap((one) => mishaps.map((mishap) => ({ ...one, mishap }))))(
    'has its old dossiers when set $at $mishap while it $what',
    async ({ make, before, at, mishap }) => {
      const store = await prepare(before);
      const old = await listed(store);
      local.plan({ at, mishap, only: 'set' });
      await expect(make(store)).rejects.toThrow('the storage is full');
      local.plan();
      expect(await listed(store)).toEqual(old);
      expect(await listed(await startWorker())).toEqual(old);
      expect(lostKeys()).toEqual([]);
    },
  );

  it('makes the next change as if nothing had been', async () => {
    const store = await prepare();
    local.plan({ at: 1, mishap: 'fails' });
    await expect(store.addDossier(dossier('a'))).rejects.toThrow('the storage is full');
    local.plan();
    await store.addDossier(dossier('b'));
    expect(await listed(store)).toEqual({ names: ['news*', 'mine', 'b'], undoable: true });
  });
});

describe('a worker that ends amid a change [threat 5]', () => {
  const mishaps: readonly Mishap[] = ['dies before', 'dies amid', 'dies after'];

  it.each(writes.flatMap((one) => mishaps.map((mishap) => ({ ...one, mishap }))))(
    'leaves the old dossiers or the new: $what, write $at $mishap',
    async ({ make, before, at, mishap, gives }) => {
      const store = await prepare(before);
      const old = await listed(store);
      local.plan({ at, mishap });
      void make(store);
      await vi.waitFor(() => expect(local.writes()).toBe(at));
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      const next = await startWorker();
      const { names } = await listed(next);
      expect([old.names, gives]).toContainEqual(names);
      await next.addDossier(dossier('later'));
      expect((await listed(next)).names).toEqual([...names, 'later']);
    },
  );
});
