import { ageOf } from '../core/claims/age.ts';
import type { PlacedClaim, RelatedClaim } from '../core/claims/relations.ts';
import { type Span, stretchesOf } from '../core/claims/stretches.ts';
import { fragmentAddress } from '../core/selectors/fragment.ts';
import { entityEnabled, sourceAddress } from '../core/settings/choices.ts';
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
function told(
  { settings, words, page, subject }: Telling,
  { claim, dossier }: PlacedClaim,
  marked: readonly Span[],
  from?: string,
): BesideClaim {
  const { id, text, attribution, certainty, date, appearance } = claim;
  const { standing, speaker } = attribution;
  const { level, note } = certainty;
  const { paragraphs, quote } = appearance;
  const source = dossier.sources.find((one) => one.id === appearance.source)!;
  const publisher = source.publisher.name;
  const address = fragmentAddress(sourceAddress(settings, dossier.id, source), quote);
  const others = mentionsOf({ dossier, claim }).flatMap((mention) => {
    const key = entityKey(dossier.id, mention.id);
    const isLed = !subject.has(key) && entityEnabled(settings, dossier.id, mention.id);
    return isLed ? [{ ...mention, entity: key }] : [];
  });
  return {
    id,
    text: stretchesOf(text, marked, others),
    standing,
    footing: words.standing(standing),
    speaker,
    level: words.level(level),
    ...(note !== undefined && { note }),
    where: words.where({
      publisher,
      date,
      age: page === undefined ? undefined : ageOf(date, page),
      paragraphs,
      dossier: from,
    }),
    address,
    citation: words.citation({
      text,
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
  };
}
