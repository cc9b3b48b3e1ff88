import { dossierEnabled } from '../core/settings/choices.ts';
import { readSieved } from '../platform/storage/inventory.ts';
import type { ToldSieve } from '../protocol/sieve.ts';
import { keep } from './keep.ts';
import { forget, type Inventory } from './library.ts';
import { sieveOfAll } from './sieve.ts';

/**
 * The sieve of all dossiers that are on, without reading large ones. What can't be read now is read anew when it is next
 * asked for.
 */
export const storedSieve: (inventory: Inventory) => Promise<ToldSieve> = keep((inventory) => {
  const reading = readSieve(inventory);
  reading.catch(forget);
  return reading;
});

const readSieve = async ({ settings, listed }: Inventory): Promise<ToldSieve> =>
  sieveOfAll(await readSieved(listed.filter(({ id }) => dossierEnabled(settings, id))));
