import type { CardActions } from '../../ui/card/actions.ts';
import { type CardContent, cardContent, type FocusPlace } from '../../ui/card/card.ts';
import claimsLook from '../../ui/card/claims.css?inline';
import type { CardHead, CardState } from '../../ui/card/shownCard.ts';
import type { CardTexts } from '../../ui/card/texts.ts';
import palette from '../../ui/palette.css?inline';
import look from './card.css?inline';
import { copyText } from './copy.ts';
import { keepFocus } from './focus.ts';
import { mountHost } from './host.ts';
import type { Opening } from './hover.ts';
import { keepOnTop } from './onTop.ts';
import { type Box, type Flow, place, visibleArea } from './place.ts';
import { firstStep, type Question, takeStep, type StepEvent } from './steps.ts';

export type { CardTexts } from '../../ui/card/texts.ts';

/** Longest passage that is asked about, in characters: a claim can be longer than what a request may carry. */
const longestSentence = 1_000;

/** A card on the page. */
export interface OpenCard {
  readonly element: Element;
  box(): Box;
  setPinned(pinned: boolean): void;
  /** Finds its place anew, as after a change of the window. */
  readonly settle: () => void;
  readonly takeFocus: () => void;
  close(): void;
}

/** What a card is opened with. */
export interface CardRequest {
  readonly document: Document;
  readonly anchor: Node;
  /** The box of the mark. */
  readonly mark: Box;
  readonly flow: Flow;
  readonly head: CardHead;
  readonly question: Question;
  readonly texts: CardTexts;
  readonly opening: Opening;
  /** What there is to be shown for a question, or why there is nothing. Never rejects. */
  ask(question: Question): Promise<CardState>;
  /** The head of a card of an entity that the dossier or another one mentions. */
  headOf(entity: string, name: string): CardHead;
  /** Leaves an entity unmarked on this site; absent where there is no site. Rejects with the reason where it can't be. */
  readonly turnOff?: ((entity: string) => Promise<void>) | undefined;
}

/** Opens a card beside a mark; it follows its claims as they come. */
export function openCard(request: CardRequest): OpenCard {
  const { document, anchor, mark, flow, texts, opening } = request;
  const host = mountHost(document, anchor, palette + claimsLook + look);
  const focus = keepFocus(document, host.root, opening.dismiss);
  const stopRaising = keepOnTop(host.element, host.root, opening.dismiss);
  let steps = firstStep(request.head, request.question);
  let content: CardContent | undefined;
  let isPinned = false;
  /** Where the focus goes with the next content, if the card has it. */
  let onward: FocusPlace | undefined;

  const settleIn = (area: Box): void => {
    if (!host.element.isConnected) return;
    host.place(place(mark, host.naturalSize(area), area, flow));
  };
  const settle = (): void => settleIn(visibleArea(document));
  const ask = async (token: number): Promise<void> =>
    take({ type: 'answered', token, state: await request.ask(steps.shown.question) });
  const take = (event: StepEvent): void => {
    const { token } = steps;
    const next = takeStep(steps, event);
    if (next === steps) return;
    steps = next;
    show();
    if (steps.token !== token && steps.shown.state.phase === 'loading') void ask(steps.token);
  };
  const { turnOff } = request;
  const actions: CardActions = {
    close: opening.dismiss,
    pin: opening.pin,
    resized: settle,
    openEntity(entity, name, { id, text }) {
      const question = { entity, sentence: text.slice(0, longestSentence), around: '', except: id };
      onward = undefined;
      take({ type: 'enter', head: request.headOf(entity, name), question });
    },
    back() {
      onward = { entity: steps.shown.question.entity };
      take({ type: 'back' });
    },
    chooseDossier(entity) {
      onward = { entity };
      take({ type: 'choose', head: request.headOf(entity, steps.shown.head.name), entity });
    },
    copy: (text) => copyText(document, text),
    retry: () => take({ type: 'retry' }),
    ...(turnOff && { turnOff: () => turnOff(steps.shown.question.entity) }),
  };
  const show = (): void => {
    const { head, state } = steps.shown;
    const back = steps.before.at(-1)?.head;
    const hadFocus = host.root.activeElement !== null;
    content = cardContent(document, { head, state, texts, pinned: isPinned, back, actions });
    /* Asked before there is new content: else browsers would style and lay that out for the question, and again with its bounds. */
    const area = visibleArea(document);
    host.root.replaceChildren(content.element);
    settleIn(area);
    if (hadFocus) content.focus(onward);
  };
  show();
  void ask(steps.token);
  return {
    element: host.element,
    box: () => host.element.getBoundingClientRect(),
    setPinned(pinned) {
      isPinned = pinned;
      content?.setPinned(pinned);
    },
    settle,
    takeFocus: () => content?.focus(),
    close() {
      focus.giveBack();
      stopRaising();
      host.remove();
    },
  };
}
