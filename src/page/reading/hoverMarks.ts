import type { Colour } from '../../core/dossiers/colours.ts';
import type { Mark } from '../highlight/mark.ts';
import { boxesOf, type PointedMark, type Point } from '../highlight/markAt.ts';
import { type Hover, type HoverTiming, type Opening, watchHover } from '../popover/hover.ts';
import { type CardTexts, type OpenCard, openCard } from '../popover/openCard.ts';
import type { Box } from '../popover/place.ts';
import { isWithin } from '../text/place.ts';
import type { Answers } from './answers.ts';
import { isOnControl } from './control.ts';
import { boxAcross, flowOf } from './textFlow.ts';

/** Marks to hover, and what their cards are made of. */
interface HoveredMarks {
  readonly document: Document;
  readonly entities: readonly { readonly key: string; readonly name: string; readonly colour: Colour }[];
  readonly timing: HoverTiming;
  readonly texts: CardTexts;
  readonly answers: Answers;
  readonly at: (point: Point) => PointedMark | undefined;
  /** Leaves an entity unmarked on this site; absent where that is not offered. */
  readonly turnOff?: (entity: string) => Promise<void>;
}

/** Has cards open on marks. */
export function hoverMarks({
  document,
  entities,
  timing,
  texts,
  answers,
  at,
  turnOff,
}: HoveredMarks): Hover<Mark> {
  /** An entity that a card leads to can be one that isn't marked: it has the colour of none then. */
  const headOf = (key: string, name: string) => {
    const known = entities.find((entity) => entity.key === key);
    return { name: known?.name ?? name, colour: known?.colour ?? ('slate' as const), sure: true };
  };
  const open = (mark: Mark, line: Box, opening: Opening): OpenCard => {
    const { name, colour } = entities[mark.sense.entity]!;
    const flow = flowOf(mark);
    const card = openCard({
      document,
      anchor: mark.range.startContainer,
      mark: boxAcross(mark, line, flow),
      flow,
      head: { name, colour, sure: mark.style.sure, reason: mark.sense.reason },
      question: answers.questionOf(mark),
      texts,
      opening,
      ask: answers.ask,
      headOf,
      turnOff,
    });
    if (opening.focus) card.takeFocus();
    return card;
  };
  return watchHover<Mark>(
    document,
    {
      at(point) {
        const pointed = at(point);
        return pointed && { target: pointed.mark, box: pointed.box };
      },
      boxOf: (mark) => boxesOf(mark)[0],
      isIn: (mark, node) => isWithin(mark.range.startContainer, new Set([node])),
      isControl: isOnControl,
      prepare: answers.prepare,
      open,
    },
    timing,
  );
}
