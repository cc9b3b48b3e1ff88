import type { Entity } from '../../core/dossiers/entity.ts';
import { text } from '../../platform/texts.ts';

/** How an alias is written. */
type Alias = Entity['aliases'][number];

/** What an entity is also called, as far as its aliases say so in so many words. */
export const otherNames = ({ name, aliases }: Entity): string[] =>
  aliases.map(nameOf).filter((other) => other !== '' && other !== name);

const nameOf = (alias: Alias): string => ('text' in alias ? alias.text : '');

/** All that an entity can be searched for by. */
export const wordsOf = (entity: Entity): string =>
  [entity.name, text(`kind_${entity.kind}`), ...otherNames(entity)].join(' ');
