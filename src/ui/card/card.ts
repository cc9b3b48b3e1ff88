import { shownFirst } from '../../core/claims/once.ts';
import { claimItem } from './claimItem.ts';
import { drawing, elementMaker, type MakeElement } from './element.ts';
import type { CardHead, CardState, ShownCard } from './shownCard.ts';
import type { CardTexts } from './texts.ts';

const cross = 'M2.5 2.5l7 7M9.5 2.5l-7 7';

/** What a card is built with. */
interface CardParts {
  readonly head: CardHead;
  readonly state: CardState;
  readonly texts: CardTexts;
  readonly close: () => void;
  /** Called when the card's content has changed its size. */
  readonly resized: () => void;
}

/** The hover card: the entity, and the claims about it that fit the sentence. */
export function cardContent(
  document: Document,
  { head, state, texts, close, resized }: CardParts,
): HTMLElement {
  const make = elementMaker(document);
  const card = state.phase === 'ready' ? state.card : undefined;
  const closing = make(
    'button',
    { type: 'button', class: 'close', 'aria-label': texts.close },
    drawing(document, cross),
  );
  closing.addEventListener('click', close);
  const header = make(
    'header',
    {},
    make('h2', {}, head.name),
    card && make('span', { class: 'kind' }, card.entity.kind),
    closing,
  );
  header.style.setProperty('--mark', `var(--mark-${head.colour})`);
  return make(
    'div',
    { role: 'dialog', 'aria-label': texts.label(head.name), 'aria-busy': String(state.phase === 'loading') },
    header,
    senseLine(make, head, texts),
    card && make('p', { class: 'muted' }, card.entity.description),
    ...(card === undefined || card.claims.length === 0
      ? [make('p', { class: 'muted' }, notice(state, texts))]
      : claimList(document, make, card, texts, resized)),
    card && make('footer', {}, card.entity.dossier),
  );
}

/** Why the mention was read so: the cue that decided, or that nothing did; nothing where no cue was needed. */
function senseLine(
  make: MakeElement,
  { name, sure, reason }: CardHead,
  texts: CardTexts,
): HTMLElement | undefined {
  const why = sure ? reason && texts.because(reason) : texts.unsure(name);
  if (why === undefined) return undefined;
  return make('p', { class: sure ? 'muted sense' : 'muted sense unsure', title: why }, why);
}

function notice({ phase }: CardState, texts: CardTexts): string {
  if (phase === 'ready') return texts.noClaims;
  return texts[phase];
}

/** The first claims, and a button that shows all of them; where none bears on the sentence, they wait behind it. */
function claimList(
  document: Document,
  make: MakeElement,
  { claims, bears }: ShownCard,
  texts: CardTexts,
  resized: () => void,
): HTMLElement[] {
  const items = claims.map((claim) => claimItem(document, claim, texts));
  const list = make('ol', {}, ...items.splice(0, bears ? shownFirst : 0));
  const shown = bears ? list : make('p', { class: 'none' }, texts.noneBears);
  if (items.length === 0) return [shown];
  const label = bears ? texts.showAll(claims.length) : texts.showBackground(claims.length);
  const more = make('button', { type: 'button', class: 'more' }, label);
  more.addEventListener('click', () => {
    list.append(...items);
    more.replaceWith(...(bears ? [] : [list]));
    resized();
  });
  return [shown, more];
}
