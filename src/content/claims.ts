import type { WrittenDate } from '../core/claims/pageDate.ts';
import type { Mark } from '../page/highlight/mark.ts';
import { contextOf } from '../page/popover/context.ts';
import type { Question } from '../page/popover/steps.ts';
import { writtenDates } from '../page/text/pageDate.ts';
import { isAlive } from '../platform/alive.ts';
import { askFromContent } from '../platform/contentMessages.ts';
import type { Card } from '../protocol/card.ts';
import type { MarkedPage } from './joint.ts';

/** What a card is told: the claims, or why there are none. */
export type Answered =
  | { readonly phase: 'ready'; readonly card: Card }
  | { readonly phase: 'failed'; readonly why: 'gone' | 'failed' | 'unavailable' };

/** Asks for the claims of a page's mentions. */
export interface Claims {
  readonly questionOf: (mark: Mark) => Question;
  /** Asks what a mark's card will ask, so that the answer is there by then. */
  readonly prepare: (mark: Mark) => void;
  readonly ask: (question: Question) => Promise<Answered>;
  /** When the page says that it was published. */
  readonly dates: () => WrittenDate[];
  /** Marks have come or gone. */
  changed(): void;
}

/** Makes what asks for a page's claims. */
export function createClaims({ document, kit, marking }: MarkedPage): Claims {
  let prepared:
    { readonly mark: Mark; readonly question: Question; readonly answer: Promise<Answered> } | undefined;
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
  const ask = async (question: Question): Promise<Answered> => {
    const known = prepared;
    if (question !== known?.question) return send(question);
    const answer = await known.answer;
    /* The next time it is asked anew. */
    if (answer.phase === 'failed' && prepared === known) prepared = undefined;
    return answer;
  };
  const prepare = (mark: Mark): void => {
    if (prepared?.mark === mark) return;
    const { text } = mark.block;
    const { start, end, entity } = mark.mention;
    const question = { entity: kit.entities[entity]!.key, ...contextOf(text, start, end) };
    prepared = { mark, question, answer: send(question) };
  };
  return {
    questionOf(mark) {
      prepare(mark);
      return prepared!.question;
    },
    prepare,
    ask,
    dates,
    changed() {
      read = undefined;
      if (prepared !== undefined && !marking.holds(prepared.mark)) prepared = undefined;
    },
  };
}
