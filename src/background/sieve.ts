import { overlay } from '../core/mentions/sieve/sieve.ts';
import { sieveOf, widenFor } from '../core/mentions/sieve/sieveOf.ts';
import { dossierEnabled } from '../core/settings/choices.ts';
import { openSieve, tellSieve, type ToldSieve } from '../protocol/sieve.ts';
import { keep } from './keep.ts';
import type { Holdings } from './library.ts';

/** The sieve of all dossiers that are on. Entities that are off pass it too, and are left out when they are asked for. */
export const sieveFor: (holdings: Holdings) => ToldSieve = keep(({ settings, dossiers }) => {
  const on = dossiers.filter(({ dossier }) => dossierEnabled(settings, dossier.id));
  const sieves = on.flatMap(({ sieve }) => sieve ?? []);
  const others = on.flatMap(({ dossier, sieve }) => (sieve === undefined ? dossier.entities : []));
  if (sieves.length === 0) return tellSieve(sieveOf(others));
  if (sieves.length === 1 && others.length === 0) return sieves[0]!;
  return tellSieve(widenFor(overlay(sieves.map(openSieve)), others));
});
