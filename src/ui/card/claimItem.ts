import type { ClaimActions } from './actions.ts';
import { claimActions } from './claimActions.ts';
import { claimText } from './claimText.ts';
import { drawing, elementMaker } from './element.ts';
import type { ShownClaim, ToldClaim } from './shownCard.ts';
import { signs } from './signs.ts';
import type { ClaimTexts } from './texts.ts';

/**
 * One claim: what is said, on what footing and by whom, how certain, where in the source and why it ranks so; and beside
 * it the claims that overtake or deny it. It belongs into a list of the class `claims`, which `claims.css` is for.
 */
export function claimItem(
  document: Document,
  claim: ShownClaim,
  texts: ClaimTexts,
  actions: ClaimActions = {},
): HTMLLIElement {
  const make = elementMaker(document);
  const { status, beside } = claim;
  return make(
    'li',
    status && { class: 'overtaken' },
    ...told(document, claim, texts, actions),
    ...beside.map((other) => make('div', { class: 'beside' }, ...told(document, other, texts, actions))),
  );
}

/** The lines of a claim. */
function told(
  document: Document,
  claim: ToldClaim & Pick<ShownClaim, 'why'>,
  texts: ClaimTexts,
  { copy, openEntity }: ClaimActions,
): (HTMLElement | undefined)[] {
  const make = elementMaker(document);
  const { standing, footing, speaker, level, note, where, why, status } = claim;
  return [
    status && make('p', { class: 'label' }, drawing(document, signs[status.relation]), status.label),
    claimText(make, claim, texts, openEntity),
    make(
      'p',
      { class: 'said' },
      drawing(document, signs[standing]),
      make('b', {}, footing),
      ' · ',
      make('bdi', {}, speaker),
    ),
    make(
      'p',
      { class: 'muted' },
      make('span', { class: 'level' }, level),
      note !== undefined && ' ',
      note !== undefined && make('bdi', {}, note),
    ),
    make('p', { class: 'muted' }, where),
    why === undefined ? undefined : make('p', { class: 'muted why', title: why }, why),
    claimActions(document, make, claim, texts, copy),
  ];
}
