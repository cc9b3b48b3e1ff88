import type { Dossier } from '../../core/dossiers/dossier.ts';
import { areManyForms, countForms } from '../../core/mentions/large.ts';
import { type EntityNames, namesOf } from '../../core/mentions/names.ts';
import { sieveOf } from '../../core/mentions/sieve/sieveOf.ts';
import { tellSieve } from '../../protocol/sieve.ts';

/** A dossier of the store by the names of its entities: what it takes to tell whether it speaks of one. */
export interface NamedDossier {
  readonly id: string;
  readonly name: string;
  readonly entities: readonly EntityNames[];
}

/** A dossier by its names. */
export const named = (dossier: Dossier): NamedDossier => ({
  id: dossier.id,
  name: dossier.name,
  entities: namesOf(dossier),
});

/** Where the names of a dossier are kept: beside it, since they are asked of every dossier whenever a card is wanted. */
export const namesKey = (key: string): string => `${key}:names`;

/** Where the sieve of a large dossier is kept: beside it, since a worker that is woken has no time to compile one. */
export const sieveKey = (key: string): string => `${key}:sieve`;

/** What is kept beside a dossier that has so many forms, by its keys. */
function besideOf(key: string, dossier: Dossier, forms: number): readonly [string, unknown][] {
  const names: [string, unknown] = [namesKey(key), named(dossier)];
  return areManyForms(forms) ? [names, [sieveKey(key), tellSieve(sieveOf(dossier.entities))]] : [names];
}

/** What is to be kept of a dossier beside it, and how many forms it has. */
export function measured(
  key: string,
  dossier: Dossier,
): { readonly forms: number; readonly beside: readonly [string, unknown][] } {
  const forms = countForms(dossier.entities);
  return { forms, beside: besideOf(key, dossier, forms) };
}
