import type { Standing } from '../../core/dossiers/footing.ts';
import { dateText } from './dateText.ts';
import { drawing, elementMaker } from './element.ts';
import type { ShownClaim } from './shownCard.ts';
import type { CardTexts } from './texts.ts';

/** One drawing for each standing, so that it shows by shape and word and never by colour alone. */
const signs: Readonly<Record<Standing, string>> = {
  'on-record': 'M1.5 2.5h9v6h-5l-2.5 2v-2h-1.5z',
  document: 'M2.5 1h5l2 2v8h-7zM4.5 5.5h3M4.5 8h3',
  unnamed: 'M6 1.5a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4M1.8 11c.4-2.6 2-3.8 4.2-3.8s3.8 1.2 4.2 3.8',
  reporter: 'M8.5 1.5l2 2l-6 6l-2.5.5l.5-2.5z',
};

/** One claim: what is said, on what footing and by whom, how certain, and where in the source. */
export function claimItem(document: Document, claim: ShownClaim, texts: CardTexts): HTMLElement {
  const { text, standing, speaker, level, note, date, publisher, paragraphs, address } = claim;
  const make = elementMaker(document);
  const where = [publisher, dateText(date, texts.language), texts.paragraphs(paragraphs)].join(' · ');
  const link = { href: address, target: '_blank', rel: 'noreferrer' };
  return make(
    'li',
    {},
    make('p', { class: 'claim' }, text),
    make(
      'p',
      {},
      drawing(document, signs[standing]),
      ' ',
      make('b', {}, texts.standing[standing]),
      ` · ${speaker}`,
    ),
    make('p', { class: 'muted' }, make('span', { class: 'level' }, texts.level[level]), note),
    make('p', { class: 'muted' }, where, address !== '' && make('a', link, texts.openSource)),
  );
}
