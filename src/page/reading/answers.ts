import type { CardState } from '../../ui/card/shownCard.ts';
import type { Mark } from '../highlight/mark.ts';
import { contextOf } from '../popover/context.ts';
import type { Question } from '../popover/steps.ts';

/** What cards ask about marks, with the answer of the latest mark kept: it is asked for as the pointer comes to rest. */
export interface Answers {
  readonly questionOf: (mark: Mark) => Question;
  /** Asks what a mark's card will ask, so that the answer is there by then. */
  readonly prepare: (mark: Mark) => void;
  readonly ask: (question: Question) => Promise<CardState>;
  /** Forgets the kept answer if its mark has gone. */
  release(hasGone: (mark: Mark) => boolean): void;
}

/**
 * Makes what asks for the claims of marks.
 * @param keyOf the key of a mark's entity
 * @param send asks the background; never rejects
 */
export function createAnswers(
  keyOf: (mark: Mark) => string,
  send: (question: Question) => Promise<CardState>,
): Answers {
  let kept:
    { readonly mark: Mark; readonly question: Question; readonly answer: Promise<CardState> } | undefined;

  const keep = (mark: Mark): Question => {
    if (kept?.mark === mark) return kept.question;
    const { start, end } = mark;
    const question = { entity: keyOf(mark), ...contextOf(mark.block.text, start, end) };
    kept = { mark, question, answer: send(question) };
    return question;
  };
  return {
    questionOf: keep,
    prepare: (mark) => void keep(mark),
    async ask(question) {
      const known = kept;
      if (question !== known?.question) return send(question);
      const state = await known.answer;
      /* The next time it is asked anew. */
      if (state.phase === 'failed' && kept === known) kept = undefined;
      return state;
    },
    release(hasGone) {
      if (kept !== undefined && hasGone(kept.mark)) kept = undefined;
    },
  };
}
