import { drawing, elementMaker, type MakeElement } from './element.ts';
import type { CardHead, CardState } from './shownCard.ts';
import { icons } from './signs.ts';
import type { CardTexts } from './texts.ts';

/** What a head is built with. */
interface HeadParts {
  readonly head: CardHead;
  readonly state: CardState;
  readonly texts: CardTexts;
  readonly pinned: boolean;
  readonly actions: { readonly close: () => void; readonly pin: () => void };
}

/** The head's elements that the card itself needs. */
interface BuiltHead {
  readonly parts: readonly (HTMLElement | undefined)[];
  readonly heading: HTMLElement;
  readonly pin: HTMLElement;
}

/** The name in the colour of its mark, what it is, the buttons of the card, and why the mention was read so. */
export function cardHead(document: Document, { head, state, texts, pinned, actions }: HeadParts): BuiltHead {
  const make = elementMaker(document);
  const entity = state.phase === 'ready' ? state.card.entity : undefined;
  const button = (look: string, label: string, icon: string, press: () => void): HTMLElement => {
    const made = make(
      'button',
      { type: 'button', class: look, 'aria-label': label, title: label },
      drawing(document, icon),
    );
    made.addEventListener('click', press);
    return made;
  };
  const heading = make(
    'h2',
    { tabindex: '-1', dir: 'auto', class: head.sure ? 'sure' : 'unsure' },
    head.name,
  );
  const pin = button('pin', texts.pin, icons.pin, actions.pin);
  pin.setAttribute('aria-pressed', String(pinned));
  const header = make(
    'header',
    {},
    make('div', { class: 'name' }, heading, entity && make('span', { class: 'kind' }, entity.kind)),
    make('div', { class: 'buttons' }, pin, button('close', texts.close, icons.close, actions.close)),
  );
  header.style.setProperty('--mark', `var(--mark-${head.colour})`);
  const described =
    entity && make('p', { class: 'description', dir: 'auto', title: entity.description }, entity.description);
  return { parts: [header, senseLine(make, head, texts), described], heading, pin };
}

/** Why the mention was read so: the cue that decided, or that nothing did; nothing where no cue was needed. */
function senseLine(
  make: MakeElement,
  { name, sure, reason }: CardHead,
  texts: CardTexts,
): HTMLElement | undefined {
  const why = sure ? reason && texts.because(reason) : texts.unsure(name);
  if (why === undefined) return undefined;
  return make('p', { class: sure ? 'muted sense' : 'muted sense unsettled', title: why }, why);
}
