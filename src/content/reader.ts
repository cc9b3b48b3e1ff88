import type { Mark } from '../page/highlight/mark.ts';
import { boxesOf } from '../page/highlight/markAt.ts';
import { type Opening, watchHover } from '../page/popover/hover.ts';
import { openCard } from '../page/popover/openCard.ts';
import type { Box } from '../page/popover/place.ts';
import { isOnControl } from '../page/reading/control.ts';
import { boxAcross, flowOf } from '../page/reading/textFlow.ts';
import { isWithin } from '../page/text/place.ts';
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
  const texts = cardTexts();
  const headOf = (key: string, name: string) => {
    const known = kit.entities.find((entity) => entity.key === key);
    return { name: known?.name ?? name, colour: known?.colour ?? ('slate' as const), sure: true };
  };
  const turnOff = async (entity: string): Promise<void> => {
    const outcome = await askFromContent('turn-off-here', { entity });
    if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join(' '));
  };
  const open = (mark: Mark, line: Box, opening: Opening) => {
    const question = claims.questionOf(mark);
    const flow = flowOf(mark);
    const card = openCard({
      document,
      anchor: mark.range.startContainer,
      mark: boxAcross(mark, line, flow),
      flow,
      head: { ...headOf(question.entity, ''), sure: mark.style.sure, reason: mark.mention.reason },
      question,
      texts,
      opening,
      ask: claims.ask,
      headOf,
      ...(location.hostname !== '' && { turnOff }),
    });
    if (opening.focus) card.takeFocus();
    return card;
  };
  const hover = watchHover<Mark>(
    document,
    {
      at(point) {
        if (!isAlive()) {
          page.orphaned();
          return undefined;
        }
        const pointed = marking.at(point);
        return pointed && { target: pointed.mark, box: pointed.box };
      },
      boxOf: (mark) => boxesOf(mark)[0],
      isIn: (mark, node) => isWithin(mark.range.startContainer, new Set([node])),
      isControl: isOnControl,
      prepare: claims.prepare,
      open,
    },
    kit,
  );
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

offerReader(startReader);
