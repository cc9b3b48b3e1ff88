import type { Dossier } from '../dossiers/dossier.ts';
import type { Entity } from '../dossiers/entity.ts';
import { fold } from './fold.ts';
import { phraseOf } from './phrase.ts';

/** An entity by what tells it from others: its kind, and its names as they are compared. */
export interface EntityNames {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly names: readonly string[];
}

/**
 * The names of a dossier's entities. Those that need a cue are left out, since they are too common to tell anything, and
 * so are those that are combined from parts, of which there can be any number.
 */
export const namesOf = ({ entities }: Pick<Dossier, 'entities'>): EntityNames[] =>
  entities.map(({ id, kind, name, aliases }) => {
    const written = aliases.flatMap((alias) =>
      'text' in alias && !('needs' in alias && alias.needs !== undefined) ? [alias.text] : [],
    );
    return { id, kind, names: [...new Set([name, ...written].map((one) => phraseOf(fold(one).text)))] };
  });

/** Whether two entities are the same one by name, as far as that can be told: a name is shared, and the kind is no other. */
export const areSame = (one: EntityNames, other: EntityNames): boolean =>
  (one.kind === other.kind || one.kind === 'other' || other.kind === 'other') &&
  one.names.some((name) => other.names.includes(name));
