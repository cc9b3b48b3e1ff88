import { ageOf } from '../core/claims/age.ts';
import { withoutRepeats } from '../core/claims/once.ts';
import { pageDate, type WrittenDate } from '../core/claims/pageDate.ts';
import type { Passage } from '../core/claims/passage.ts';
import { type RankedClaim, rankClaims } from '../core/claims/rank.ts';
import {
  compileRelations,
  type PlacedClaim,
  type RelatedClaim,
  type Relations,
} from '../core/claims/relations.ts';
import { fragmentAddress } from '../core/selectors/fragment.ts';
import { dossierEnabled, entityColour, sourceAddress } from '../core/settings/choices.ts';
import type { BesideClaim, Card, ShownClaim } from '../protocol/card.ts';
import { splitEntityKey } from '../protocol/entityKey.ts';
import type { CardWords } from './cardWords.ts';
import { claimsOf } from './compiledClaims.ts';
import type { Holdings } from './library.ts';

/** What is asked of a card: the key of an entity, the passage of its mention, and when the page says it is from. */
interface CardRequest extends Passage {
  readonly entity: string;
  readonly dates: readonly WrittenDate[];
}

/**
 * The card of an entity for a passage: its claims, the most fitting first, each with the claims that overtake or deny
 * it in any dossier that is on. Null when the store no longer has the entity.
 * @param now the time now, in ms: no page is from later
 */
export function cardFor(
  holdings: Holdings,
  { entity: key, dates, ...passage }: CardRequest,
  words: CardWords,
  now = Date.now(),
): Card | null {
  const { settings, dossiers } = holdings;
  const ids = splitEntityKey(key);
  const dossier = dossiers.find(({ dossier: { id } }) => id === ids.dossier)?.dossier;
  const index = dossier?.entities.findIndex(({ id }) => id === ids.entity) ?? -1;
  const entity = dossier?.entities[index];
  if (dossier === undefined || entity === undefined) return null;

  const page = pageDate(dates, now);
  const relations = relationsOf(holdings);
  const ranking = rankClaims(claimsOf(dossier), entity.id, passage);
  const ranked = ranking.claims.map((one) => ({ ...one, beside: relations(dossier.id, one.claim.id) }));

  const told = ({ claim, dossier: home }: PlacedClaim) => {
    const { text, attribution, certainty, date, appearance } = claim;
    const source = home.sources.find((one) => one.id === appearance.source)!;
    const where = {
      publisher: source.publisher.name,
      date,
      age: page === undefined ? undefined : ageOf(date, page),
      paragraphs: appearance.paragraphs,
      dossier: home === dossier ? undefined : home.name,
    };
    return {
      text: [text],
      standing: attribution.standing,
      footing: words.standing(attribution.standing),
      speaker: attribution.speaker,
      level: words.level(certainty.level),
      ...(certainty.note !== undefined && { note: certainty.note }),
      where: words.where(where),
      address: fragmentAddress(sourceAddress(settings, home.id, source), appearance.quote),
    };
  };
  const shownBeside = (related: RelatedClaim): BesideClaim => ({
    ...told(related),
    status: { relation: related.relation, label: words.relation(related.relation) },
  });
  const shown = ({ claim, why, beside }: (typeof ranked)[number]): ShownClaim => ({
    ...told({ claim, dossier }),
    id: claim.id,
    ...(ranking.bears && reasons(why, words)),
    ...(beside.some(({ relation }) => relation === 'superseded-by') && {
      status: { relation: 'superseded-by', label: words.superseded },
    }),
    beside: beside.map(shownBeside),
  });

  const { name, kind, description } = entity;
  const colour = entityColour(settings, dossier.id, entity, index);
  return {
    entity: { key, name, kind: words.kind(kind), description, colour, dossier: dossier.name },
    bears: ranking.bears,
    claims: withoutRepeats(
      ranked,
      ({ claim }) => claim,
      ({ beside }) => beside.map(({ claim }) => claim),
    ).map(shown),
  };
}

/** The words that caused a claim's rank: marked in its text, and told of the sentence. */
const reasons = (
  { passage, claim }: RankedClaim['why'],
  words: CardWords,
): Pick<ShownClaim, 'text' | 'why'> => ({
  text: [...claim],
  ...(passage.length > 0 && { why: words.why(passage) }),
});

/** Kept as long as the worker lives and the store is not read again. */
const compiledRelations = new WeakMap<Holdings, Relations>();

function relationsOf(holdings: Holdings): Relations {
  const { dossiers, settings } = holdings;
  const known =
    compiledRelations.get(holdings) ??
    compileRelations(dossiers.map(({ dossier }) => dossier).filter(({ id }) => dossierEnabled(settings, id)));
  compiledRelations.set(holdings, known);
  return known;
}
