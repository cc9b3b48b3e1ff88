import { formHashes, hashOfForm } from '../core/mentions/sieve/formHashes.ts';
import { formsOf } from '../core/mentions/forms.ts';
import type { KitEntity } from '../protocol/kit.ts';
import { keep } from './keep.ts';

const hashesOf = keep((entities: readonly KitEntity[]) => formHashes(entities));

/** The entities that have any of some forms, in their order. */
export function entitiesWith(entities: readonly KitEntity[], forms: readonly string[]): KitEntity[] {
  const wanted = new Set(forms);
  const { hashes, owners } = hashesOf(entities);
  const sought = new Set(forms.map(hashOfForm));
  const likely = new Set<number>();
  for (const [at, hash] of hashes.entries()) if (sought.has(hash)) likely.add(owners[at]!);
  return [...likely]
    .map((index) => entities[index]!)
    .filter(({ aliases }) => formsOf(aliases, 0).some(({ text }) => wanted.has(text)));
}
