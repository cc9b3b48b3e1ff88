import { shownFirst } from '../../core/claims/once.ts';
import type { CardActions } from './actions.ts';
import { claimItem } from './claimItem.ts';
import { elementMaker } from './element.ts';
import type { ShownCard } from './shownCard.ts';
import type { CardTexts } from './texts.ts';

/** The first claims, and a button that shows all of them; where none bears on the sentence, they wait behind it. */
export function claimList(
  document: Document,
  { claims, bears }: ShownCard,
  texts: CardTexts,
  actions: CardActions,
): HTMLElement[] {
  const make = elementMaker(document);
  if (claims.length === 0) return [make('p', { class: 'notice' }, texts.noClaims)];
  const first = bears ? claims.slice(0, shownFirst) : [];
  const later = claims.slice(first.length);
  const list = make(
    'ol',
    { class: 'claims' },
    ...first.map((claim) => claimItem(document, claim, texts, actions)),
  );
  const shown = bears ? list : make('p', { class: 'none' }, texts.noneBears);
  if (later.length === 0) return [shown];
  const label = bears ? texts.showAll(claims.length) : texts.showBackground(claims.length);
  const more = make('button', { type: 'button', class: 'more' }, label);
  more.addEventListener('click', () => {
    const items = later.map((claim) => claimItem(document, claim, texts, actions));
    list.append(...items);
    more.replaceWith(...(bears ? [] : [list]));
    actions.resized();
    /* The button has gone with the focus; reading goes on where it stood. */
    items[0]!.tabIndex = -1;
    items[0]!.focus({ preventScroll: true });
  });
  return [shown, more];
}
