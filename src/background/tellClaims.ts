import { ageOf } from '../core/claims/age.ts';
import type { PlacedClaim, RelatedClaim } from '../core/claims/relations.ts';
import { type Span, stretchesOf } from '../core/claims/stretches.ts';
import { fragmentAddress } from '../core/selectors/fragment.ts';
import type { Claim } from '../core/dossiers/claim.ts';
import { entityColour, entityEnabled, sourceAddress } from '../core/settings/choices.ts';
import type { Settings } from '../core/settings/schema.ts';
import type { BesideClaim, ShownClaim } from '../protocol/card.ts';
import { entityKey } from '../protocol/entityKey.ts';
import type { CardWords } from './cardWords.ts';
import { mentionsOf } from './compiledClaims.ts';

/** What claims are told with, whoever asks. */
interface Telling {
  readonly settings: Settings;
  readonly words: CardWords;
  /** The date of the page that they are told on, as far as it is known. */
  readonly page: string | undefined;
  /** The keys of the entities that it is about anyway: a claim's text leads to others only. */
  readonly subject: ReadonlySet<string>;
}

/** A claim with what stands beside it, and why it is told. */
export interface ToldClaim extends PlacedClaim {
  /** Where words stand in its text that caused its rank. */
  readonly marked: readonly Span[];
  /** The words of the reader's sentence that did. */
  readonly why: readonly string[];
  readonly beside: readonly RelatedClaim[];
}

/** A claim in the reader's words, with the claims that overtake or deny it. */
export function tellClaim(telling: Telling, { claim, dossier, marked, why, beside }: ToldClaim): ShownClaim {
  const { words } = telling;
  return {
    ...told(telling, { claim, dossier }, marked),
    ...(why.length > 0 && { why: words.why(why) }),
    ...(beside.some(({ relation }) => relation === 'superseded-by') && {
      status: { relation: 'superseded-by', label: words.superseded },
    }),
    beside: beside.map((related): BesideClaim => {
      const name = related.dossier === dossier ? undefined : related.dossier.name;
      const status = { relation: related.relation, label: words.relation(related.relation) };
      return { ...told(telling, related, [], name), status };
    }),
  };
}

/** @param from the name of the claim's dossier, where that is to be told */
function told(telling: Telling, placed: PlacedClaim, marked: readonly Span[], from?: string): BesideClaim {
  const { words, page, subject } = telling;
  const { mentions, publisher, date, paragraphs, ...always } = toldAlways(telling, placed);
  const { claim } = placed;
  const others = mentions.filter(({ of }) => !subject.has(of.entity));
  const age = page === undefined ? undefined : ageOf(claim.date, page);
  return {
    ...always,
    text: stretchesOf(claim.text, marked, others),
    where: words.where({ publisher, date, age, paragraphs, dossier: from }),
  };
}

/** What is told of a claim whatever the page, with what its text mentions. */
type ToldAlways = ReturnType<typeof tellAlways>;

/** By the settings and the claim; kept as long as the worker lives and the store is not read again. */
const kept = new WeakMap<Settings, WeakMap<Claim, ToldAlways>>();

function toldAlways(telling: Telling, placed: PlacedClaim): ToldAlways {
  const ofClaims = kept.get(telling.settings) ?? new WeakMap<Claim, ToldAlways>();
  kept.set(telling.settings, ofClaims);
  const known = ofClaims.get(placed.claim) ?? tellAlways(telling, placed);
  ofClaims.set(placed.claim, known);
  return known;
}

function tellAlways({ settings, words }: Telling, placed: PlacedClaim) {
  const { claim, dossier } = placed;
  const { attribution, certainty, appearance } = claim;
  const { standing, speaker } = attribution;
  const { level, note } = certainty;
  const source = dossier.sources.find(({ id }) => id === appearance.source)!;
  const publisher = source.publisher.name;
  const date = words.date(claim.date);
  const paragraphs = words.paragraphs(appearance.paragraphs);
  const address = fragmentAddress(sourceAddress(settings, dossier.id, source), appearance.quote);
  return {
    id: claim.id,
    standing,
    footing: words.standing(standing),
    speaker,
    level: words.level(level),
    ...(note !== undefined && { note }),
    address,
    citation: words.citation({
      text: claim.text,
      speaker,
      standing,
      level,
      note,
      publisher,
      headline: source.headline,
      date,
      paragraphs,
      dossier: dossier.name,
      address,
    }),
    publisher,
    date,
    paragraphs,
    mentions: mentionsOf(placed).flatMap(({ entity, start, end }) => {
      if (!entityEnabled(settings, dossier.id, entity.id)) return [];
      const colour = entityColour(settings, dossier.id, entity, dossier.entities.indexOf(entity));
      return [
        {
          span: { start, end },
          of: { entity: entityKey(dossier.id, entity.id), name: entity.name, colour },
        },
      ];
    }),
  };
}
