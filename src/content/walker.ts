import type { Mark } from '../page/highlight/mark.ts';
import { boxesOf } from '../page/highlight/markAt.ts';
import { openList } from '../page/popover/openList.ts';
import { scrollToMark } from '../page/reading/scrollToMark.ts';
import { createSpotlight } from '../page/reading/spotlight.ts';
import { follow } from '../page/reading/walk.ts';
import { askFromContent } from '../platform/contentMessages.ts';
import { listTexts } from '../platform/listTexts.ts';
import type { Claims } from './claims.ts';
import type { MarkedPage, Reader } from './joint.ts';
import { createListing } from './listing.ts';

/** Most mentions of a frame that are told, in the order of the page: more than anybody goes through. */
const mostMentions = 2_000;

/** Goes through the mentions of a page, as the keyboard, the side panel and the list of mentions ask. */
export interface Walker {
  readonly answers: Reader['answers'];
  /** Marks have come or gone. */
  changed(): void;
  stop(): void;
}

/**
 * Makes the walker of a marked page.
 * @param reach opens the card of a mention, with the focus in it
 */
export function createWalker(
  { document, kit, marking }: MarkedPage,
  claims: Claims,
  reach: (mark: Mark) => void,
): Walker {
  const listing = createListing(kit, marking);
  const spotlight = createSpotlight(document);
  let current: Mark | undefined;
  let closeList: (() => void) | undefined;

  const isAbove = (mark: Mark): boolean => (boxesOf(mark)[0]?.bottom ?? -1) <= 0;
  const letGo = (): void => {
    current = undefined;
    spotlight.clear();
  };
  const goTo = (mark: Mark | undefined): mark is Mark => {
    if (mark === undefined || !scrollToMark(document, mark)) return false;
    current = mark;
    spotlight.show(mark);
    return true;
  };
  return {
    answers: {
      'get-mentions': async () => {
        const marks = listing.marks();
        const mentions = listing.tell(marks.slice(0, mostMentions));
        return { mentions, count: marks.length, dates: claims.dates() };
      },
      'show-mention': async ({ id }) => {
        const mark = listing.find(id);
        if (mark === undefined || !scrollToMark(document, mark)) return false;
        spotlight.flash(mark);
        return true;
      },
      'open-mention': async ({ id }) => {
        const mark = listing.find(id);
        if (!goTo(mark)) return false;
        reach(mark);
        return true;
      },
      step: async ({ direction, entering }) => {
        /* A mention that isn't rendered any more is stepped over. */
        const marks = listing.marks().filter((mark) => mark === current || boxesOf(mark).length > 0);
        return goTo(follow({ marks, current, entering }, direction, isAbove));
      },
      'open-current': async () => {
        if (!goTo(current)) return false;
        reach(current);
        return true;
      },
      'let-go': async () => letGo(),
      'list-mentions': async ({ mentions }) => {
        closeList?.();
        closeList = openList({
          document,
          mentions,
          texts: listTexts(),
          choose: ({ frame, id }) => void askFromContent('go-to-mention', { frame, id }),
        });
      },
    },
    changed() {
      if (current !== undefined && !marking.holds(current)) letGo();
    },
    stop() {
      closeList?.();
      letGo();
    },
  };
}
