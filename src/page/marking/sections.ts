import type { Mark } from '../highlight/mark.ts';
import { headingSelector } from '../text/outline.ts';
import { compareNodes } from './order.ts';

/** Keeps marks in the order in which a reader meets them, from one change of the page to the next. */
export interface Sections {
  add(marks: readonly Mark[]): void;
  drop(gone: ReadonlySet<Mark>): void;
  /** The marks before the first heading, and those under each heading. */
  read(): Mark[][];
}

/** A mark, or a heading, at which a section starts. */
type Entry = Mark | Element;

const isMark = (entry: Entry): entry is Mark => 'mention' in entry;

/** The headings in some trees that a reader can see. */
export const headingsIn = (roots: Iterable<ParentNode>): Element[] =>
  [...roots].flatMap((root) =>
    [...root.querySelectorAll(headingSelector)].filter((heading) =>
      heading.checkVisibility({ visibilityProperty: true }),
    ),
  );

/**
 * Makes an empty keeper.
 * @param headings all headings that start a section, in any order
 */
export function createSections(headings: () => readonly Element[]): Sections {
  let entries: Entry[] = [];
  return {
    add: (marks) => void entries.push(...marks),
    drop(gone) {
      entries = entries.filter((entry) => !isMark(entry) || !gone.has(entry));
    },
    read() {
      const current = new Set<Entry>(headings());
      const known = new Set(entries);
      const kept = entries.filter((entry) => isMark(entry) || current.has(entry));
      const fresh = [...current].filter((heading) => !known.has(heading));
      /* Sorting costs little where most is in order: what was read earlier stays so, and is kept that way. */
      entries = [...kept, ...fresh].toSorted(compareEntries);
      return split(entries);
    },
  };
}

function compareEntries(one: Entry, other: Entry): number {
  /* Most neighbours are of one block: their order is known without asking the browser. */
  if (isMark(one) && isMark(other) && one.block === other.block) {
    return one.mention.start - other.mention.start;
  }
  return compareNodes(nodeOf(one), nodeOf(other));
}

const nodeOf = (entry: Entry): Node => (isMark(entry) ? entry.range.startContainer : entry);

function split(entries: readonly Entry[]): Mark[][] {
  const sections: Mark[][] = [[]];
  for (const entry of entries) {
    if (isMark(entry)) sections.at(-1)!.push(entry);
    else sections.push([]);
  }
  return sections;
}
