import type { Mention } from '../../core/mentions/spot.ts';
import type { Density } from '../../core/settings/density.ts';
import type { MarkStyle } from '../highlight/styles.ts';

/** A mark as far as the choice goes: whose it is, and whether its sense is sure. */
export interface Candidate {
  readonly sense: Pick<Mention, 'entity'>;
  readonly style: Pick<MarkStyle, 'sure'>;
}

/**
 * Chooses the marks that a page shows. The sections, and the marks in each of them, are in the reader's order.
 * @param isWanted whether an entity's marks are shown at all
 */
export function choose<Mark extends Candidate>(
  sections: readonly (readonly Mark[])[],
  density: Density['marks'],
  isWanted: (entity: number) => boolean,
): ReadonlySet<Mark> {
  const wanted = sections.map((marks) => marks.filter(({ sense }) => isWanted(sense.entity)));
  if (density === 'section') return new Set(wanted.flatMap(firstOfEach));
  const all = wanted.flat();
  return new Set(density === 'page' ? firstOfEach(all) : all);
}

/** The first mark of each entity: the first sure one, or where none is sure the first of all. */
function firstOfEach<Mark extends Candidate>(marks: readonly Mark[]): Mark[] {
  const firsts = new Map<number, Mark>();
  for (const mark of marks) {
    const first = firsts.get(mark.sense.entity);
    if (first === undefined || (mark.style.sure && !first.style.sure)) firsts.set(mark.sense.entity, mark);
  }
  return [...firsts.values()];
}
