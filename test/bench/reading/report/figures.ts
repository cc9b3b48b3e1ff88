import type { Compared } from '../matches/compare.ts';
import type { Work } from '../work.ts';

/** All loads of a page, by contender, in the order of the rounds. */
export interface MeasuredPage {
  readonly name: string;
  readonly bytes: number;
  readonly mentions: boolean;
  readonly large: boolean;
  readonly works: ReadonlyMap<string, readonly Work[]>;
  /** What each library has found beside Sidelight. */
  readonly libraries: ReadonlyMap<string, Compared>;
}

/** One figure of each load of a contender on a page; none where it wasn't measured. */
export const figuresOf = (
  page: MeasuredPage,
  contender: string,
  of: (work: Work) => number,
): readonly number[] => (page.works.get(contender) ?? []).map(of);
