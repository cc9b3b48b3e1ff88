import type { Claim } from '../dossiers/claim.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import { compileLexicon, type Lexicon } from '../mentions/lexicon.ts';
import { spot } from '../mentions/spot.ts';
import type { Span } from './stretches.ts';

/** What claims of a dossier are searched for: its entities, and their ids in the lexicon's order. */
export interface ClaimLexicon {
  readonly ids: readonly string[];
  readonly lexicon: Lexicon;
}

/** Compiles the entities of a dossier for its own claims. */
export const compileForClaims = ({ entities }: Pick<Dossier, 'entities'>): ClaimLexicon => ({
  ids: entities.map(({ id }) => id),
  lexicon: compileLexicon(entities),
});

/** Where an entity of the claim's own dossier is mentioned in its text, by its id. */
export interface MentionInClaim extends Span {
  readonly id: string;
}

const noEdges: ReadonlySet<number> = new Set();

/**
 * The mentions of its dossier's entities in a claim's text, as far as their sense is sure. The text is its own context;
 * and where it is silent, what the claim says that it is about counts as a page does that is all about it.
 */
export function mentionsIn({ ids, lexicon }: ClaimLexicon, { text, entities }: Claim): MentionInClaim[] {
  const mentions = spot(lexicon, { text, edges: noEdges, heading: false }, ({ entity }) =>
    entities.includes(ids[entity]!) ? { cue: { word: ids[entity]!, reach: 'page' } } : {},
  );
  return mentions
    .filter(({ verdict }) => verdict === 'mark')
    .map(({ entity, start, end }) => ({ id: ids[entity]!, start, end }));
}
