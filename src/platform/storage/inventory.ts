import browser from 'webextension-polyfill';
import type { Dossier } from '../../core/dossiers/dossier.ts';
import { areManyForms } from '../../core/mentions/large.ts';
import type { ToldSieve } from '../../protocol/sieve.ts';
import { sieveKey } from './beside.ts';
import { type Entry, headItem } from './head.ts';

/** What the store tells of a dossier at once: a large one takes half a second to read. */
export type Listed = Pick<Entry, 'id' | 'key' | 'forms'>;

/** All dossiers of the store, without reading any. */
export const listDossiers = async (): Promise<readonly Listed[]> => (await headItem.get()).entries;

/** What a dossier's forms are sieved by: the sieve that is kept of a large one, or itself. */
export type Sieved = { readonly sieve: ToldSieve } | Pick<Dossier, 'entities'>;

/** What some dossiers' forms are sieved by. Of large ones only the sieve is read, where it is there. */
export async function readSieved(listed: readonly Listed[]): Promise<readonly Sieved[]> {
  const wanted = listed.map(({ key, forms = 0 }) => (areManyForms(forms) ? sieveKey(key) : key));
  const values: Readonly<Record<string, unknown>> = await browser.storage.local.get(wanted);
  const missing = listed.filter(({ key }, at) => wanted[at] !== key && values[wanted[at]!] === undefined);
  const others: Readonly<Record<string, unknown>> =
    missing.length === 0 ? {} : await browser.storage.local.get(missing.map(({ key }) => key));
  return listed.flatMap(({ key }): Sieved[] => {
    const sieve = values[sieveKey(key)] as ToldSieve | undefined;
    if (sieve !== undefined) return [{ sieve }];
    const dossier = (values[key] ?? others[key]) as Dossier | undefined;
    return dossier === undefined ? [] : [dossier];
  });
}
