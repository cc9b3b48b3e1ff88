import { type Mark, startOf } from '../highlight/mark.ts';
import { headingSelector } from '../text/outline.ts';
import { merge } from './merge.ts';
import { compareMarks, compareNodes } from './order.ts';

/** Keeps marks in the order in which a reader meets them, from one change of the page to the next. */
export interface Sections {
  /** Takes marks in, or again where what they are in has been read anew and may have moved. */
  add(marks: readonly Mark[]): void;
  drop(gone: ReadonlySet<Mark>): void;
  /** Tells which headings may have moved. */
  doubt(picks: (heading: Element) => boolean): void;
  /** The marks before the first heading, and those under each heading. */
  read(): Mark[][];
}

/** A mark, or a heading, at which a section starts. */
type Entry = Mark | Element;

const isMark = (entry: Entry): entry is Mark => 'sense' in entry;

/** The headings in some trees that a reader can see. */
export const headingsIn = (roots: Iterable<ParentNode>): Element[] =>
  [...roots].flatMap((root) =>
    [...root.querySelectorAll(headingSelector)].filter((heading) =>
      heading.checkVisibility({ visibilityProperty: true }),
    ),
  );

/**
 * Makes an empty keeper. Asking the browser for the order of all marks of a page would cost too much at each change, so
 * only those are placed that are new or may have moved.
 * @param headings all headings that start a section, in any order
 */
export function createSections(headings: () => readonly Element[]): Sections {
  let placed: Entry[] = [];
  let fresh = new Set<Entry>();
  /* Placed last time, and to be placed once more: the page may have moved what was next to them, and not told yet. */
  let recent = new Set<Entry>();
  /* A page that is read as a whole gives its marks in order; that is noticed as they come. */
  let latest: Mark | undefined;
  let cameInOrder = true;

  const drop = (gone: ReadonlySet<Entry>): void => {
    if (gone.size === 0) return;
    placed = placed.filter((entry) => !gone.has(entry));
    for (const entry of gone) {
      fresh.delete(entry);
      recent.delete(entry);
    }
  };
  const dropHeadings = (picks: (heading: Element) => boolean): void =>
    drop(new Set(placed.filter((entry) => !isMark(entry) && picks(entry))));

  return {
    add(marks) {
      const [first] = marks;
      if (latest !== undefined && first !== undefined) cameInOrder &&= precedes(latest, first);
      latest = marks.at(-1) ?? latest;
      for (const mark of marks) fresh.add(mark);
    },
    drop,
    doubt: dropHeadings,
    read() {
      const current = new Set<Entry>(headings());
      dropHeadings((heading) => !current.has(heading));
      const settled = placed.filter((entry) => !fresh.has(entry) && !recent.has(entry));
      if (current.size > 0) for (const entry of settled) current.delete(entry);
      const moving = [...new Set([...fresh, ...[...recent].filter(isMark)])];
      const marks = cameInOrder && recent.size === 0 ? moving : moving.toSorted(compareEntries);
      placed = merge(merge(settled, marks, precedes), [...current].toSorted(compareEntries), precedes);
      const come = [...fresh, ...[...current].filter((heading) => !recent.has(heading))];
      recent = new Set(settled.length === 0 ? [] : come);
      fresh = new Set();
      latest = undefined;
      cameInOrder = true;
      return split(placed);
    },
  };
}

/** It mostly does, and browsers find that out sooner when they compare the later one with the earlier. */
const precedes = (one: Entry, other: Entry): boolean => compareEntries(other, one) > 0;

const compareEntries = (one: Entry, other: Entry): number =>
  isMark(one) && isMark(other) ? compareMarks(one, other) : compareNodes(nodeOf(one), nodeOf(other));

const nodeOf = (entry: Entry): Node => (isMark(entry) ? startOf(entry) : entry);

function split(entries: readonly Entry[]): Mark[][] {
  const sections: Mark[][] = [[]];
  for (const entry of entries) {
    if (isMark(entry)) sections.at(-1)!.push(entry);
    else sections.push([]);
  }
  return sections;
}
