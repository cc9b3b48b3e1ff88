import type { Claim } from '../dossiers/claim.ts';
import type { Entity } from '../dossiers/entity.ts';
import type { Mentionable } from '../mentions/lexiconFor.ts';
import { spot } from '../mentions/spot.ts';
import type { Span } from './stretches.ts';

/** Where an entity of the claim's own dossier is mentioned in its text. */
export interface MentionInClaim extends Span {
  readonly entity: Entity;
}

const noEdges: ReadonlySet<number> = new Set();

/**
 * The mentions of its dossier's entities in a claim's text, as far as their sense is sure. The text is its own context;
 * and where it is silent, what the claim says that it is about counts as a page does that is all about it.
 * @param mentionable the entities of the dossier, at least those that the text may mention
 */
export function mentionsIn(
  { entities, lexicon }: Mentionable<Entity>,
  { text, entities: about }: Claim,
): MentionInClaim[] {
  const mentions = spot(lexicon, { text, edges: noEdges, heading: false }, ({ entity }) => {
    const { id, name } = entities[entity]!;
    return about.includes(id) ? { cue: { word: name, reach: 'page' } } : {};
  });
  return mentions
    .filter(({ verdict }) => verdict === 'mark')
    .map(({ entity, start, end }) => ({ entity: entities[entity]!, start, end }));
}
