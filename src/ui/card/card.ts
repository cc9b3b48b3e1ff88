import { claimItem } from './claimItem.ts';
import { drawing, elementMaker, type MakeElement } from './element.ts';
import type { CardHead, CardState, ShownClaim } from './shownCard.ts';
import type { CardTexts } from './texts.ts';

/** How many claims show at first: what can be read at a glance; a button shows the others. */
const firstShown = 3;

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
    card && make('span', { class: 'kind' }, texts.kind(card.entity.kind)),
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
      : claimList(document, make, card.claims, texts, resized)),
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

/** The first claims, and a button that shows all of them. */
function claimList(
  document: Document,
  make: MakeElement,
  claims: readonly ShownClaim[],
  texts: CardTexts,
  resized: () => void,
): HTMLElement[] {
  const items = claims.map((claim) => claimItem(document, claim, texts));
  const list = make('ol', {}, ...items.slice(0, firstShown));
  if (items.length <= firstShown) return [list];
  const more = make('button', { type: 'button', class: 'more' }, texts.showAll(items.length));
  more.addEventListener('click', () => {
    list.append(...items.slice(firstShown));
    more.remove();
    resized();
  });
  return [list, more];
}
