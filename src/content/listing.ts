import type { Mark } from '../page/highlight/mark.ts';
import type { Marking } from '../page/marking/markPage.ts';
import { compareMarks } from '../page/marking/order.ts';
import { contextOf } from '../page/popover/context.ts';
import type { Kit } from '../protocol/kit.ts';
import type { PageMention } from '../protocol/pageMention.ts';

/** The mentions of a page, told by number. */
export interface Listing {
  /** All marks, shown or not, in the order of the page. */
  readonly marks: () => Mark[];
  /** The mark of a number; undefined where it has gone. */
  find(id: number): Mark | undefined;
  /** Tells of some marks. */
  tell(marks: readonly Mark[]): PageMention[];
}

/** Makes the listing of a marked page. Numbers are given as mentions are told of, and stay with them. */
export function createListing({ entities }: Kit, marking: Marking): Listing {
  const ids = new WeakMap<Mark, number>();
  let latest = 0;
  const idOf = (mark: Mark): number => {
    const id = ids.get(mark) ?? (latest += 1);
    ids.set(mark, id);
    return id;
  };
  return {
    marks: () => [...marking.marks()].toSorted(compareMarks),
    find: (id) => [...marking.marks()].find((mark) => ids.get(mark) === id),
    tell: (marks) =>
      marks.map((mark) => {
        const { start, end } = mark;
        const { key, name, colour } = entities[mark.sense.entity]!;
        const { text } = mark.block;
        return {
          id: idOf(mark),
          entity: key,
          name,
          colour,
          sure: mark.style.sure,
          written: text.slice(start, end).replaceAll(/\s+/gu, ' '),
          ...contextOf(text, start, end),
        };
      }),
  };
}
