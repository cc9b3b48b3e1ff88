import { withoutRepeats } from '../core/claims/once.ts';
import { pageDate, type WrittenDate } from '../core/claims/pageDate.ts';
import type { Passage } from '../core/claims/passage.ts';
import { rankClaims } from '../core/claims/rank.ts';
import { entityColour } from '../core/settings/choices.ts';
import type { BestClaim, Card } from '../protocol/card.ts';
import { splitEntityKey } from '../protocol/entityKey.ts';
import type { CardWords } from './cardWords.ts';
import { claimsOf } from './compiledClaims.ts';
import type { Holdings } from './library.ts';
import { relationsOf } from './relations.ts';
import { dossiersAbout } from './sameEntity.ts';
import { tellClaim, type ToldClaim } from './tellClaims.ts';

/** What is asked of a card: the key of an entity, the passage of its mention, and when the page says it is from. */
interface CardRequest extends Passage {
  readonly entity: string;
  readonly dates: readonly WrittenDate[];
  /** The id of a claim to leave out. */
  readonly except?: string | undefined;
}

/**
 * The card of an entity for a passage: its claims, the most fitting first, each with the claims that overtake or deny
 * it in any dossier that is on. Null when the store no longer has the entity.
 * @param now the time now, in ms: no page is from later
 */
export function cardFor(
  holdings: Holdings,
  request: CardRequest,
  words: CardWords,
  now = Date.now(),
): Card | null {
  const ranked = rankFor(holdings, request);
  if (ranked === null) return null;
  const { settings } = holdings;
  const { dossier, entity, index, bears, claims } = ranked;
  const dossiers = dossiersAbout(holdings, request.entity);
  const subject = new Set(dossiers.map((one) => one.entity));
  const telling = { settings, words, page: pageDate(request.dates, now), subject };
  const { name, kind, description } = entity;
  const colour = entityColour(settings, dossier.id, entity, index);
  return {
    entity: {
      key: request.entity,
      name,
      kind: words.kind(kind),
      description,
      colour,
      dossier: dossier.name,
    },
    dossiers,
    bears,
    claims: withoutRepeats(
      claims,
      ({ claim }) => claim,
      ({ beside }) => beside.map(({ claim }) => claim),
    ).map((claim) => tellClaim(telling, claim)),
  };
}

/** The first claim of an entity's card, and whether it bears on the passage. */
export function bestClaimFor(
  holdings: Holdings,
  request: CardRequest,
  words: CardWords,
  now = Date.now(),
): BestClaim | null {
  const ranked = rankFor(holdings, request);
  if (ranked === null) return null;
  const { settings } = holdings;
  const [first] = ranked.claims;
  const subject = new Set(dossiersAbout(holdings, request.entity).map(({ entity }) => entity));
  const telling = { settings, words, page: pageDate(request.dates, now), subject };
  return { bears: ranked.bears, ...(first && { claim: tellClaim(telling, first) }) };
}

/** An entity with its claims for a passage, the most fitting first; null where the store doesn't have it. */
function rankFor(holdings: Holdings, { entity: key, except, sentence, around }: CardRequest) {
  const ids = splitEntityKey(key);
  const dossier = holdings.dossiers.find(({ dossier: { id } }) => id === ids.dossier)?.dossier;
  const index = dossier?.entities.findIndex(({ id }) => id === ids.entity) ?? -1;
  const entity = dossier?.entities[index];
  if (dossier === undefined || entity === undefined) return null;
  const relations = relationsOf(holdings);
  const { bears, claims } = rankClaims(claimsOf(dossier), entity.id, { sentence, around }, except);
  return {
    dossier,
    entity,
    index,
    bears,
    claims: claims.map(({ claim, why }): ToldClaim => ({
      claim,
      dossier,
      /* Where nothing bears, a shared word is chance, and no reason. */
      marked: bears ? why.claim : [],
      why: bears ? why.passage : [],
      beside: relations(dossier.id, claim.id),
    })),
  };
}
