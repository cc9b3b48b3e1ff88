import { compileClaims, rankClaims } from '../core/claims/rank.ts';
import type { Claim } from '../core/dossiers/claim.ts';
import type { Dossier } from '../core/dossiers/dossier.ts';
import { fragmentAddress } from '../core/selectors/fragment.ts';
import { entityColour, sourceAddress } from '../core/settings/choices.ts';
import type { Settings } from '../core/settings/schema.ts';
import type { Card, ShownClaim } from '../protocol/card.ts';
import { splitEntityKey } from '../protocol/kit.ts';
import type { Holdings } from './library.ts';

/** The card of an entity in a context: its claims, the most fitting first. Null when the store no longer has the entity. */
export function cardFor({ settings, dossiers }: Holdings, key: string, context: string): Card | null {
  const ids = splitEntityKey(key);
  const dossier = dossiers.find(({ dossier: { id } }) => id === ids.dossier)?.dossier;
  const index = dossier?.entities.findIndex(({ id }) => id === ids.entity) ?? -1;
  const entity = dossier?.entities[index];
  if (dossier === undefined || entity === undefined) return null;
  const { name, kind, description } = entity;
  const colour = entityColour(settings, dossier.id, entity, index);
  const passage = { sentence: context, around: '' };
  const claims = rankClaims(compileClaims(dossier), entity.id, passage).claims.map(({ claim }) =>
    shown(settings, dossier, claim),
  );
  return { entity: { key, name, kind, description, colour, dossier: dossier.name }, claims };
}

function shown(
  settings: Settings,
  dossier: Dossier,
  { id, text, attribution, certainty, date, appearance }: Claim,
): ShownClaim {
  const source = dossier.sources.find((one) => one.id === appearance.source)!;
  return {
    id,
    text,
    standing: attribution.standing,
    speaker: attribution.speaker,
    level: certainty.level,
    ...(certainty.note !== undefined && { note: certainty.note }),
    date,
    publisher: source.publisher.name,
    headline: source.headline,
    paragraphs: appearance.paragraphs,
    address: fragmentAddress(sourceAddress(settings, dossier.id, source), appearance.quote),
  };
}
