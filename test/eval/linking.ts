import * as v from 'valibot';
import { compileClaims } from '../../src/core/claims/compile.ts';
import { rankClaims } from '../../src/core/claims/rank.ts';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';

/** A passage to find claims for, and the name of the entity that is mentioned there; labels are not read. */
export const linkingCaseSchema = v.object({ id: v.string(), passage: v.string(), mention: v.string() });

export type LinkingCase = v.InferOutput<typeof linkingCaseSchema>;

export interface LinkingPrediction {
  id: string;
  /** The topics of the ranked claims, best first, each once. */
  ranking: string[];
  none: boolean;
}

/** Ranks the claims for each passage with the code that the background runs. Throws where a passage mentions no entity. */
export function predictLinking(dossier: Dossier, cases: readonly LinkingCase[]): LinkingPrediction[] {
  const compiled = compileClaims(dossier);
  return cases.map(({ id, passage, mention }) => {
    const entity = dossier.entities.find(({ name }) => name === mention);
    if (entity === undefined) throw new Error(`${id}: the dossier has no entity "${mention}".`);
    const { bears, claims } = rankClaims(compiled, entity.id, { sentence: passage, around: '' });
    return { id, ranking: [...new Set(claims.map(({ claim }) => claim.topic))], none: !bears };
  });
}
