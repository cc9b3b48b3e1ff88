import { overlay } from '../core/mentions/sieve/sieve.ts';
import { sieveOf, widenFor } from '../core/mentions/sieve/sieveOf.ts';
import { dossierEnabled } from '../core/settings/choices.ts';
import type { Sieved } from '../platform/storage/inventory.ts';
import { openSieve, tellSieve, type ToldSieve } from '../protocol/sieve.ts';
import { keep } from './keep.ts';
import type { Holdings } from './library.ts';

/** The sieve of all dossiers that are on. Entities that are off pass it too, and are left out when they are asked for. */
export const sieveFor: (holdings: Holdings) => ToldSieve = keep(({ settings, dossiers }) =>
  sieveOfAll(
    dossiers
      .filter(({ dossier }) => dossierEnabled(settings, dossier.id))
      .map(({ dossier, sieve }) => (sieve === undefined ? dossier : { sieve })),
  ),
);

/** The sieve of what dossiers are sieved by. */
export function sieveOfAll(all: readonly Sieved[]): ToldSieve {
  const sieves = all.flatMap((one) => ('sieve' in one ? one.sieve : []));
  const others = all.flatMap((one) => ('sieve' in one ? [] : one.entities));
  if (sieves.length === 0) return tellSieve(sieveOf(others));
  if (sieves.length === 1 && others.length === 0) return sieves[0]!;
  return tellSieve(widenFor(overlay(sieves.map(openSieve)), others));
}
