import { markAt } from '../page/highlight/markAt.ts';
import { hoverMarks } from '../page/reading/hoverMarks.ts';
import { isAlive } from '../platform/alive.ts';
import { cardTexts } from '../platform/cardTexts.ts';
import { askFromContent } from '../platform/contentMessages.ts';
import { createClaims } from './claims.ts';
import { type MarkedPage, offerReader, type Reader } from './joint.ts';
import { createWalker } from './walker.ts';

/** Opens cards on the marks of a page, and answers what is asked about its mentions. */
function startReader(page: MarkedPage, missed: readonly PointerEvent[]): Reader {
  const { document, kit, marking } = page;
  const claims = createClaims(page);
  const hover = hoverMarks({
    document,
    entities: kit.entities,
    timing: kit,
    texts: cardTexts(),
    answers: claims,
    at(point) {
      if (!isAlive()) page.orphaned();
      else if (marking.count() > 0) return markAt(document, point, [...marking.shadows()], marking.marksIn);
      return undefined;
    },
    ...(location.hostname !== '' && { turnOff }),
  });
  const walker = createWalker(page, claims, (mark) => hover.reach(mark, true));
  hover.catchUp(missed);
  return {
    answers: walker.answers,
    changed() {
      claims.changed();
      hover.release((mark) => !marking.holds(mark));
      walker.changed();
    },
    stop() {
      hover.stop();
      walker.stop();
    },
  };
}

async function turnOff(entity: string): Promise<void> {
  const outcome = await askFromContent('turn-off-here', { entity });
  if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join(' '));
}

offerReader(startReader);
