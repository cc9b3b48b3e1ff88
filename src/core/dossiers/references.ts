import type { Claim } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Source } from './source.ts';
import type { Aspect } from './subject.ts';

interface Ids {
  sources: readonly Pick<Source, 'id'>[];
  entities: readonly Pick<Entity, 'id'>[];
  claims: readonly Claim[];
  subject?: readonly Aspect[] | undefined;
}

/** Something that a dossier's own parts contradict, with the path of keys that leads to it. */
export interface Fault {
  path: (string | number)[];
  message: string;
}

const repeated = (group: 'sources' | 'entities' | 'claims', items: readonly { id: string }[]): Fault[] => {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [group, index, 'id'], message: `repeats the id "${id}"` }];
  });
};

/** Ids that stand twice, and references to entities or sources that the dossier does not have. */
export function danglingReferences(dossier: Ids): Fault[] {
  const entities = new Set(dossier.entities.map(({ id }) => id));
  const sources = new Set(dossier.sources.map(({ id }) => id));
  const claims = new Set(dossier.claims.map(({ id }) => id));
  const unknownEntities = (path: Fault['path'], ids: readonly string[]): Fault[] =>
    ids.flatMap((id, at): Fault[] =>
      entities.has(id)
        ? []
        : [{ path: [...path, at], message: `names the entity "${id}", which is not in this dossier` }],
    );
  const ofClaim = (claim: Claim, index: number): Fault[] => {
    const faults = unknownEntities(['claims', index, 'entities'], claim.entities);
    const { entity } = claim.attribution;
    if (entity !== undefined && !entities.has(entity)) {
      const message = `names the entity "${entity}", which is not in this dossier`;
      faults.push({ path: ['claims', index, 'attribution', 'entity'], message });
    }
    if (!sources.has(claim.appearance.source)) {
      const message = `names the source "${claim.appearance.source}", which is not in this dossier`;
      faults.push({ path: ['claims', index, 'appearance', 'source'], message });
    }
    for (const relation of ['supersedes', 'supersededBy', 'contradicts'] as const) {
      for (const [at, reference] of (claim[relation] ?? []).entries()) {
        const path = ['claims', index, relation, at];
        if (reference === claim.id) faults.push({ path, message: 'names the claim itself' });
        if (reference.includes('/') || claims.has(reference)) continue;
        faults.push({ path, message: `names the claim "${reference}", which is not in this dossier` });
      }
    }
    return faults;
  };
  return [
    ...repeated('sources', dossier.sources),
    ...repeated('entities', dossier.entities),
    ...repeated('claims', dossier.claims),
    ...dossier.claims.flatMap(ofClaim),
    ...(dossier.subject ?? []).flatMap((aspect, index) =>
      unknownEntities(['subject', index, 'entities'], aspect.entities),
    ),
  ];
}
