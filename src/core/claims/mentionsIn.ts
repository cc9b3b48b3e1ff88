import type { Claim } from '../dossiers/claim.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import type { Lexicon } from '../mentions/lexicon.ts';
import { spot } from '../mentions/spot.ts';
import type { Span } from './stretches.ts';

/** Where an entity of the claim's own dossier is mentioned in its text, by its place in the dossier. */
export interface MentionInClaim extends Span {
  readonly index: number;
}

const noEdges: ReadonlySet<number> = new Set();

/**
 * The mentions of its dossier's entities in a claim's text, as far as their sense is sure. The text is its own context;
 * and where it is silent, what the claim says that it is about counts as a page does that is all about it.
 * @param lexicon of all entities of the dossier, in its order
 */
export function mentionsIn(
  { entities }: Pick<Dossier, 'entities'>,
  lexicon: Lexicon,
  { text, entities: about }: Claim,
): MentionInClaim[] {
  const mentions = spot(lexicon, { text, edges: noEdges, heading: false }, ({ entity }) => {
    const { id, name } = entities[entity]!;
    return about.includes(id) ? { cue: { word: name, reach: 'page' } } : {};
  });
  return mentions
    .filter(({ verdict }) => verdict === 'mark')
    .map(({ entity, start, end }) => ({ index: entity, start, end }));
}
