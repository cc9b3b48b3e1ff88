import { overlay } from '../core/mentions/sieve/sieve.ts';
import { sieveOf } from '../core/mentions/sieve/sieveOf.ts';
import { dossierEnabled } from '../core/settings/choices.ts';
import { openSieve, tellSieve, type ToldSieve } from '../protocol/sieve.ts';
import { keep } from './keep.ts';
import type { Holdings } from './library.ts';

/** The sieve of all dossiers that are on. Entities that are off pass it too, and are left out when they are asked for. */
export const sieveFor: (holdings: Holdings) => ToldSieve = keep(({ settings, dossiers }) => {
  const sieves = dossiers
    .filter(({ dossier }) => dossierEnabled(settings, dossier.id))
    .map(({ dossier, sieve }) => sieve ?? tellSieve(sieveOf(dossier.entities)));
  return sieves.length === 1 ? sieves[0]! : tellSieve(overlay(sieves.map(openSieve)));
});
