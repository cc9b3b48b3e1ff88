import type { Density } from '../../core/settings/density.ts';
import type { CardState } from '../../ui/card/shownCard.ts';
import { type MarkedEntity, markElement } from '../marking/markElement.ts';
import type { HoverTiming } from '../popover/hover.ts';
import type { CardTexts } from '../popover/openCard.ts';
import type { Question } from '../popover/steps.ts';
import { createAnswers } from './answers.ts';
import { hoverMarks } from './hoverMarks.ts';

/** An element that shows what pages are like with Sidelight. */
interface LiveExample {
  readonly root: Element;
  readonly entities: readonly (MarkedEntity & { readonly key: string; readonly name: string })[];
  readonly marks: Density['marks'];
  readonly timing: HoverTiming;
  readonly texts: CardTexts;
  /** Asks for the claims of a card; never rejects. */
  readonly ask: (question: Question) => Promise<CardState>;
}

/** An example that is at work. */
interface ShownExample {
  /** Opens the card of the first mark, with the focus in it: the way there for who has no pointer. */
  readonly openFirst: () => void;
  readonly stop: () => void;
}

/** Marks the mentions in an element of a page of our own and opens cards on them, with the very code of pages. */
export function showLiveExample({ root, entities, marks, timing, texts, ask }: LiveExample): ShownExample {
  const marked = markElement(root, entities, marks);
  const answers = createAnswers(({ sense }) => entities[sense.entity]!.key, ask);
  const { ownerDocument: document } = root;
  const hover = hoverMarks({ document, entities, timing, texts, answers, at: marked.at });
  return {
    openFirst() {
      const first = marked.first();
      if (first !== undefined) hover.reach(first, true);
    },
    stop() {
      hover.stop();
      marked.undo();
    },
  };
}
