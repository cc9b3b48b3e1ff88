import type { CardHead, CardState } from '../../ui/card/shownCard.ts';

/** What is asked for a step: an entity's claims for a passage. */
export interface Question {
  /** The key of the entity. */
  readonly entity: string;
  readonly sentence: string;
  readonly around: string;
  /** The id of a claim to leave out: the one that the passage is of. */
  readonly except?: string | undefined;
}

/** What a card shows at a time: one entity, for one passage. */
export interface Step {
  readonly head: CardHead;
  readonly question: Question;
  readonly state: CardState;
}

/** The steps of a card: those that the reader took from claim to claim, and the one that is shown. */
export interface Steps {
  /** Tells one question from the next, so that a late answer to an earlier one is ignored. */
  readonly token: number;
  readonly before: readonly Step[];
  readonly shown: Step;
}

/** What happens to the steps. */
export type StepEvent =
  /** The reader follows a mention in the card. */
  | { readonly type: 'enter'; readonly head: CardHead; readonly question: Question }
  | { readonly type: 'back' }
  /** The reader wants what another dossier says of the same. */
  | { readonly type: 'choose'; readonly head: CardHead; readonly entity: string }
  | { readonly type: 'retry' }
  | { readonly type: 'answered'; readonly token: number; readonly state: CardState };

const loading: CardState = { phase: 'loading' };

/** The first step, which waits for its answer. */
export const firstStep = (head: CardHead, question: Question): Steps => ({
  token: 0,
  before: [],
  shown: { head, question, state: loading },
});

/** The next steps; the same object when nothing changes. A step that is loading under a new token is to be asked for. */
export function takeStep(steps: Steps, event: StepEvent): Steps {
  const { before, shown } = steps;
  const token = steps.token + 1;
  const asking = (step: Omit<Step, 'state'>, earlier = before): Steps => ({
    token,
    before: earlier,
    shown: { ...step, state: loading },
  });
  switch (event.type) {
    case 'enter':
      return asking({ head: event.head, question: event.question }, [...before, shown]);
    case 'back': {
      const last = before.at(-1);
      return last === undefined ? steps : { token, before: before.slice(0, -1), shown: last };
    }
    case 'choose':
      return asking({ head: event.head, question: { ...shown.question, entity: event.entity } });
    case 'retry':
      return shown.state.phase === 'failed' ? asking(shown) : steps;
    case 'answered':
      return event.token === steps.token && shown.state.phase === 'loading'
        ? { ...steps, shown: { ...shown, state: event.state } }
        : steps;
  }
}
