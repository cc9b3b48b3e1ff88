import type { Mention } from '../../core/mentions/spot.ts';
import { type Density, isSparse } from '../../core/settings/density.ts';
import type { MarkStyle } from '../highlight/styles.ts';

/** A mark as far as the choice goes: whose it is, and whether its sense is sure. */
export interface Candidate {
  readonly mention: Pick<Mention, 'entity'>;
  readonly style: Pick<MarkStyle, 'sure'>;
}

/** Chooses the marks that a page shows. The sections, and the marks in each of them, are in the reader's order. */
export function choose<Mark extends Candidate>(
  sections: readonly (readonly Mark[])[],
  density: Density,
): ReadonlySet<Mark> {
  const all = sections.flat();
  if (density.quiet && isSparse(all.length)) return new Set();
  switch (density.marks) {
    case 'all':
      return new Set(all);
    case 'section':
      return new Set(sections.flatMap(firstOfEach));
    case 'page':
      return new Set(firstOfEach(all));
  }
}

/** The first mark of each entity: the first sure one, or where none is sure the first of all. */
function firstOfEach<Mark extends Candidate>(marks: readonly Mark[]): Mark[] {
  const firsts = new Map<number, Mark>();
  for (const mark of marks) {
    const first = firsts.get(mark.mention.entity);
    if (first === undefined || (mark.style.sure && !first.style.sure)) firsts.set(mark.mention.entity, mark);
  }
  return [...firsts.values()];
}
