import type { CardActions } from './actions.ts';
import { drawing, elementMaker } from './element.ts';
import type { CardState } from './shownCard.ts';
import { icons } from './signs.ts';
import type { CardTexts } from './texts.ts';

/** Claims that are being waited for, as many and about as large as those that mostly come. */
const expected = ['long', 'short', 'long'];

/** What holds the place of the claims while they are on their way. */
export function waiting(document: Document, texts: CardTexts): HTMLElement {
  const make = elementMaker(document);
  const lines = (...looks: readonly string[]): HTMLElement =>
    make('div', { class: 'expected' }, ...looks.map((look) => make('i', { class: look })));
  return make(
    'div',
    { class: 'waiting' },
    make('p', { class: 'unseen', role: 'status' }, texts.loading),
    make(
      'div',
      { 'aria-hidden': 'true' },
      lines('said', 'short'),
      ...expected.map((last) => lines('text', last, 'said', 'said')),
    ),
  );
}

/** Why there are no claims, and a button to try again where that may help. */
export function failure(
  document: Document,
  { why }: Extract<CardState, { phase: 'failed' }>,
  texts: CardTexts,
  { retry }: CardActions,
): HTMLElement {
  const make = elementMaker(document);
  const again = make('button', { type: 'button', class: 'plain' }, texts.retry);
  again.addEventListener('click', retry);
  return make(
    'div',
    { class: 'failure', role: 'alert' },
    make('p', { class: 'notice' }, drawing(document, icons.trouble), make('span', {}, texts[why])),
    why !== 'gone' && again,
  );
}
