import type { Entity } from '../../core/dossiers/entity.ts';
import { text } from '../../platform/texts.ts';

/** How an alias is written. */
type Alias = Entity['aliases'][number];

/** What an entity is also called, as far as its aliases say so in so many words. */
export const otherNames = ({ name, aliases }: Entity): string[] =>
  aliases.map(nameOf).filter((other) => other !== '' && other !== name);

const nameOf = (alias: Alias): string => ('text' in alias ? alias.text : '');

/** What an entity is found by as well, though its row doesn't say it: its other names, and that it has a colour. */
export const unsaidOf = (entity: Entity): string =>
  [...otherNames(entity), text('options_entity_colour', entity.name)].join(' ');

/** All that an entity can be searched for by. */
export const wordsOf = (entity: Entity): string =>
  [entity.name, text(`kind_${entity.kind}`), unsaidOf(entity)].join(' ');
