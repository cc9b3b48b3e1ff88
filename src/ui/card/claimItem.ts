import type { Relation } from '../../core/claims/relations.ts';
import type { Standing } from '../../core/dossiers/footing.ts';
import { drawing, elementMaker } from './element.ts';
import type { ShownClaim, ToldClaim } from './shownCard.ts';
import type { CardTexts } from './texts.ts';

const ahead = 'M1.5 6h9M7 2.5L10.5 6L7 9.5';
const back = 'M10.5 6h-9M5 2.5L1.5 6L5 9.5';
const unequal = 'M2 4.5h8M2 7.5h8M8 1.5l-4 9';

/** One drawing for each standing and relation, so that it shows by shape and word and never by colour alone. */
const signs: Readonly<Record<Standing | Relation, string>> = {
  'on-record': 'M1.5 2.5h9v6h-5l-2.5 2v-2h-1.5z',
  document: 'M2.5 1h5l2 2v8h-7zM4.5 5.5h3M4.5 8h3',
  unnamed: 'M6 1.5a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4M1.8 11c.4-2.6 2-3.8 4.2-3.8s3.8 1.2 4.2 3.8',
  reporter: 'M8.5 1.5l2 2l-6 6l-2.5.5l.5-2.5z',
  'superseded-by': ahead,
  supersedes: back,
  contradicted: unequal,
  'contradicted-later': unequal,
  'contradicts-earlier': unequal,
};

/**
 * One claim: what is said, on what footing and by whom, how certain, where in the source and why it ranks so; and beside
 * it the claims that overtake or deny it.
 */
export function claimItem(document: Document, claim: ShownClaim, texts: CardTexts): HTMLElement {
  const make = elementMaker(document);
  const { status, why, beside } = claim;
  return make(
    'li',
    status && { class: 'overtaken' },
    ...told(document, claim, texts),
    why && make('p', { class: 'muted why', title: why }, why),
    ...beside.map((other) => make('div', { class: 'beside' }, ...told(document, other, texts))),
  );
}

/** The lines of a claim. */
function told(
  document: Document,
  { text, standing, footing, speaker, level, note, where, address, status }: ToldClaim,
  texts: CardTexts,
): (HTMLElement | undefined)[] {
  const make = elementMaker(document);
  const link = { href: address, target: '_blank', rel: 'noreferrer' };
  return [
    status && make('p', { class: 'label' }, drawing(document, signs[status.relation]), ' ', status.label),
    make(
      'p',
      { class: 'claim' },
      ...text.map((stretch) => (stretch.why ? make('mark', {}, stretch.text) : stretch.text)),
    ),
    make('p', {}, drawing(document, signs[standing]), ' ', make('b', {}, footing), ` · ${speaker}`),
    make('p', { class: 'muted' }, make('span', { class: 'level' }, level), note),
    make('p', { class: 'muted' }, where, address !== '' && make('a', link, texts.openSource)),
  ];
}
