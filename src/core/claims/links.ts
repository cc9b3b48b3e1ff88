import type { Dossier } from '../dossiers/dossier.ts';

/** A dossier as far as references between dossiers go. */
export interface Linked {
  readonly id: string;
  /** The dossiers that its claims refer to; absent where nobody has looked. */
  readonly links?: readonly string[] | undefined;
}

/** The ids of the other dossiers that a dossier's claims overtake, deny or are overtaken by. */
export function linksOf({ id, claims }: Pick<Dossier, 'id' | 'claims'>): string[] {
  const named = claims
    .flatMap(({ supersedes = [], supersededBy = [], contradicts = [] }) => [
      ...supersedes,
      ...supersededBy,
      ...contradicts,
    ])
    .filter((reference) => reference.includes('/'))
    .map((reference) => reference.split('/')[0]!);
  return [...new Set(named)].filter((other) => other !== id);
}

/**
 * The dossiers that can have a say beside the claims of one: itself, and whatever references lead to, whichever way they
 * point and over however many others. Where nobody has looked at a dossier's references, it may be any.
 */
export function linkedWith<Item extends Linked>(id: string, dossiers: readonly Item[]): Item[] {
  const reached = new Set([id]);
  let size = 0;
  while (reached.size > size) {
    size = reached.size;
    for (const { id: other, links } of dossiers) {
      if (links === undefined || links.some((named) => reached.has(named))) reached.add(other);
      if (reached.has(other)) for (const named of links ?? []) reached.add(named);
    }
  }
  return dossiers.filter((one) => reached.has(one.id));
}
