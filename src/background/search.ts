import { foundIn, searchClaims } from '../core/claims/search.ts';
import { dossierEnabled, entityColour } from '../core/settings/choices.ts';
import type { FoundClaims } from '../protocol/card.ts';
import { entityKey } from '../protocol/entityKey.ts';
import type { CardWords } from './cardWords.ts';
import { searchedClaimsOf } from './compiledClaims.ts';
import type { Holdings } from './library.ts';
import { relationsOf } from './relations.ts';
import { tellClaim } from './tellClaims.ts';

/** Most found claims that come along: more than anybody reads before asking for fewer. */
const mostFound = 50;

/** The claims of all dossiers that are on that have all words of a search, in their text first. */
export function findClaims(holdings: Holdings, search: string, words: CardWords): FoundClaims {
  const { settings, dossiers } = holdings;
  const relations = relationsOf(holdings);
  const telling = { settings, words, page: undefined, subject: new Set<string>() };
  const found = searchClaims(
    dossiers
      .filter(({ dossier }) => dossierEnabled(settings, dossier.id))
      .map(({ dossier }) => ({ dossier, searched: searchedClaimsOf(dossier) })),
    search,
  );
  return {
    count: found.length,
    claims: found.slice(0, mostFound).map(({ item: { dossier }, claim }) => ({
      ...tellClaim(telling, {
        claim,
        dossier,
        marked: foundIn(claim.text, search),
        why: [],
        beside: relations(dossier.id, claim.id),
      }),
      dossier: dossier.name,
      entities: dossier.entities.flatMap((entity, index) =>
        claim.entities.includes(entity.id)
          ? [
              {
                entity: entityKey(dossier.id, entity.id),
                name: entity.name,
                colour: entityColour(settings, dossier.id, entity, index),
              },
            ]
          : [],
      ),
    })),
  };
}
