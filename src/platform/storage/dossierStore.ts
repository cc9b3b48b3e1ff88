import browser from 'webextension-polyfill';
import { linkedWith, linksOf } from '../../core/claims/links.ts';
import type { Dossier } from '../../core/dossiers/dossier.ts';
import type { ToldSieve } from '../../protocol/sieve.ts';
import { measured, named, type NamedDossier, namesKey, sieveKey } from './beside.ts';
import { type Entry, type Head, headItem } from './head.ts';
import { createQueue } from './queue.ts';

/** A dossier in the store. */
export interface StoredDossier {
  readonly dossier: Dossier;
  readonly bundled: boolean;
  /** The sieve of a large dossier, which takes a while to compile. Stores of earlier versions have none. */
  readonly sieve?: ToldSieve | undefined;
}

/** What the store has been asked for. */
export interface ReadDossiers {
  readonly dossiers: StoredDossier[];
  /** All dossiers by their names, in the same order. */
  readonly named: NamedDossier[];
  /** Whether the last change can be undone. */
  readonly undoable: boolean;
}

/** What a change does to the entries; new dossiers are written before. */
interface Change {
  readonly write: readonly StoredDossier[];
  readonly keep: (entry: Entry) => boolean;
  /** Whether the reader can undo it: what came with an update can't be undone. */
  readonly undoable: boolean;
}

const queue = createQueue();

/**
 * The dossiers of the store, in the order in which they came.
 * @param about reads but the dossier of this id, and those that can have a say beside its claims: a large store takes long
 */
export async function readDossiers(about?: string): Promise<ReadDossiers> {
  const { entries: all, previous } = await headItem.get();
  const entries = about === undefined ? all : linkedWith(about, all);
  const keys = all.map(({ key }) => key);
  const wanted = [...entries.flatMap(({ key }) => [key, sieveKey(key)]), ...keys.map(namesKey)];
  const values: Readonly<Record<string, unknown>> = await browser.storage.local.get(wanted);
  /* Stores of earlier versions have no names beside their dossiers. */
  const nameless = keys.filter((key) => values[namesKey(key)] === undefined && values[key] === undefined);
  const others: Readonly<Record<string, unknown>> =
    nameless.length === 0 ? {} : await browser.storage.local.get(nameless);
  /* What stands under a key was parsed before it was written, and is written by nobody else. */
  const dossierAt = (key: string) => (values[key] ?? others[key]) as Dossier | undefined;
  return {
    dossiers: entries.flatMap(({ key, bundled }) => {
      const dossier = dossierAt(key);
      const sieve = values[sieveKey(key)] as ToldSieve | undefined;
      return dossier === undefined ? [] : [{ dossier, bundled, sieve }];
    }),
    named: keys.flatMap((key) => {
      const names = values[namesKey(key)] as NamedDossier | undefined;
      const dossier = names === undefined ? dossierAt(key) : undefined;
      return names ?? (dossier === undefined ? [] : named(dossier));
    }),
    undoable: previous !== null,
  };
}

/** Puts the bundled dossiers in, in place of those of an earlier version. */
export const installBundled = (dossiers: readonly Dossier[]): Promise<void> => {
  const write = dossiers.map((dossier) => ({ dossier, bundled: true }));
  return change({
    write,
    keep: ({ bundled, id }) => !bundled && dossiers.every((dossier) => dossier.id !== id),
    undoable: false,
  });
};

/** Puts one dossier in, in place of an imported one with the same id. */
export const addDossier = (dossier: Dossier): Promise<void> =>
  change({ write: [{ dossier, bundled: false }], keep: ({ id }) => id !== dossier.id, undoable: true });

/** Takes one dossier out. */
export const removeDossier = (id: string): Promise<void> =>
  change({ write: [], keep: (entry) => entry.id !== id, undoable: true });

/** Goes back to the entries before the last change, which becomes what another undo goes back to. */
export const undoLastChange = (): Promise<void> =>
  queue(async () => {
    const head = await headItem.get();
    if (head.previous !== null)
      await headItem.set({ ...head, entries: head.previous, previous: head.entries });
  });

/** Makes up once what stores of earlier versions don't keep beside their dossiers; those work without it, but slowly. */
export const completeStore = (): Promise<void> =>
  queue(async () => {
    const head = await headItem.get();
    const { entries, previous } = head;
    const forms = new Map<string, number>();
    for (const { key, forms: known } of [...entries, ...(previous ?? [])]) {
      if (known !== undefined || forms.has(key)) continue;
      const dossier = (await browser.storage.local.get(key))[key] as Dossier | undefined;
      if (dossier === undefined) continue;
      const made = measured(key, dossier);
      await browser.storage.local.set(Object.fromEntries(made.beside));
      forms.set(key, made.forms);
    }
    if (forms.size === 0) return;
    const completed = (entry: Entry): Entry => ({ ...entry, forms: entry.forms ?? forms.get(entry.key) });
    await headItem.set({
      ...head,
      entries: entries.map(completed),
      previous: previous?.map(completed) ?? null,
    });
  });

function change({ write, keep, undoable }: Change): Promise<void> {
  return queue(async () => {
    const head = await headItem.get();
    const generation = head.generation + 1;
    const keyed = write.map(({ dossier, bundled }) => {
      const key = `dossier:${dossier.id}:${generation}`;
      return { key, dossier, bundled, ...measured(key, dossier) };
    });
    const fresh = keyed.map(({ key, dossier, bundled, forms }): Entry => ({
      id: dossier.id,
      key,
      bundled,
      links: linksOf(dossier),
      forms,
    }));
    const entries = [
      ...fresh.filter(({ bundled }) => bundled),
      ...head.entries.filter(keep),
      ...fresh.filter(({ bundled }) => !bundled),
    ];
    const next: Head = { version: 1, generation, entries, previous: undoable ? head.entries : null };
    const values = keyed.flatMap(({ key, dossier, beside }): [string, unknown][] => [
      [key, dossier],
      ...beside,
    ]);
    try {
      await browser.storage.local.set(Object.fromEntries(values));
      await headItem.set(next);
    } catch (error) {
      await removeLeftOvers(values.map(([key]) => key));
      throw error;
    }
    await removeLeftOvers(orphans(head, next));
  });
}

/** Removes what no head names. Where that fails it only takes up room, and the change stands or falls without it. */
const removeLeftOvers = (keys: string[]): Promise<void> =>
  browser.storage.local.remove(keys).catch((error: unknown) => reportError(error));

/** Keys that the old head refers to and the new one does not. */
function orphans(old: Head, next: Head): string[] {
  const kept = new Set([...next.entries, ...(next.previous ?? [])].map(({ key }) => key));
  return [...old.entries, ...(old.previous ?? [])]
    .map(({ key }) => key)
    .flatMap((key) => (kept.has(key) ? [] : [key, namesKey(key), sieveKey(key)]));
}
