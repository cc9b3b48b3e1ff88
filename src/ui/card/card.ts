import type { CardActions } from './actions.ts';
import { cardHead } from './cardHead.ts';
import { claimList } from './claimList.ts';
import { dossierChoice } from './dossierChoice.ts';
import { drawing, elementMaker } from './element.ts';
import { failure, waiting } from './notices.ts';
import type { CardHead, CardState } from './shownCard.ts';
import { icons } from './signs.ts';
import type { CardTexts } from './texts.ts';
import { cardFoot } from './turnOff.ts';

/** What a card is built with. */
export interface CardParts {
  readonly head: CardHead;
  readonly state: CardState;
  readonly texts: CardTexts;
  readonly pinned: boolean;
  /** The entity whose card led here: there is a way back then. */
  readonly back?: { readonly name: string } | undefined;
  readonly actions: CardActions;
}

/** Where the focus was, so that it can go there again: on an entity's mention in a claim, or on a dossier's choice. */
export interface FocusPlace {
  readonly entity: string;
}

/** A card's content. */
export interface CardContent {
  readonly element: HTMLElement;
  setPinned(pinned: boolean): void;
  /** Puts the focus on what leads to an entity, if that is shown, else on the heading. */
  focus(place?: FocusPlace): void;
}

/** The card of a mention: the entity, and the claims about it that fit the sentence. */
export function cardContent(
  document: Document,
  { head, state, texts, pinned, back, actions }: CardParts,
): CardContent {
  const make = elementMaker(document);
  const { parts, heading, pin } = cardHead(document, { head, state, texts, pinned, actions });
  const element = make(
    'div',
    {
      role: 'dialog',
      class: 'card',
      lang: texts.language,
      dir: texts.direction,
      'aria-label': texts.label(head.name),
      'aria-busy': String(state.phase === 'loading'),
    },
    back && backButton(),
    ...parts,
    ...body(),
  );
  return {
    element,
    setPinned: (now) => pin.setAttribute('aria-pressed', String(now)),
    focus(place) {
      const places = [...element.querySelectorAll<HTMLElement>('[data-entity]')];
      const found = place && places.find(({ dataset }) => dataset['entity'] === place.entity);
      (found ?? heading).focus();
    },
  };

  function backButton(): HTMLElement {
    const made = make(
      'button',
      { type: 'button', class: 'back' },
      drawing(document, icons.back),
      texts.back(back?.name ?? ''),
    );
    made.addEventListener('click', actions.back);
    return made;
  }

  function body(): (HTMLElement | undefined)[] {
    if (state.phase === 'loading') return [waiting(document, texts)];
    if (state.phase === 'failed') return [failure(document, state, texts, actions)];
    const { card } = state;
    const dossier = card.dossiers.length > 1 ? undefined : card.entity.dossier;
    return [
      dossierChoice(document, head.name, card, texts, actions),
      ...claimList(document, card, texts, actions),
      cardFoot(document, { name: head.name, dossier, isMark: back === undefined }, texts, actions),
    ];
  }
}
