import type { WrittenDate } from '../core/claims/pageDate.ts';
import type { Mark } from '../page/highlight/mark.ts';
import type { Question } from '../page/popover/steps.ts';
import { type Answers, createAnswers } from '../page/reading/answers.ts';
import { writtenDates } from '../page/text/pageDate.ts';
import { isAlive } from '../platform/alive.ts';
import { askFromContent } from '../platform/contentMessages.ts';
import type { Card } from '../protocol/card.ts';
import type { MarkedPage } from './joint.ts';

/** What a card is told: the claims, or why there are none. */
type Answered =
  | { readonly phase: 'ready'; readonly card: Card }
  | { readonly phase: 'failed'; readonly why: 'gone' | 'failed' | 'unavailable' };

/** The claims of a page's mentions. */
export interface Claims extends Answers {
  /** When the page says that it was published. */
  readonly dates: () => WrittenDate[];
  /** Marks have come or gone. */
  changed(): void;
}

/** Makes what asks for a page's claims. */
export function createClaims({ document, kit, marking }: MarkedPage): Claims {
  /** Read when a card is first wanted, and again once the page has changed: it takes a walk over the page. */
  let read: WrittenDate[] | undefined;
  const dates = (): WrittenDate[] => (read ??= writtenDates(document));

  const send = async (question: Question): Promise<Answered> => {
    try {
      const card = await askFromContent('get-card', { ...question, dates: dates() });
      return card === null ? { phase: 'failed', why: 'gone' } : { phase: 'ready', card };
    } catch {
      /* The card says so, and offers to ask again. */
      return { phase: 'failed', why: isAlive() ? 'failed' : 'unavailable' };
    }
  };
  const answers = createAnswers(({ sense }: Mark) => kit.entities[sense.entity]!.key, send);
  return {
    ...answers,
    dates,
    changed() {
      read = undefined;
      answers.release((mark) => !marking.holds(mark));
    },
  };
}
