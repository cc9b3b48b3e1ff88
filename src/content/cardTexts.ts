import { certaintyLevels, standings } from '../core/dossiers/footing.ts';
import { text, type TextName } from '../platform/texts.ts';
import type { CardTexts } from '../page/popover/openCard.ts';

const named = <Name extends string>(names: readonly Name[], prefix: 'standing' | 'level') =>
  Object.fromEntries(
    names.map((name) => [name, text(`${prefix}_${name.replace('-', '_')}` as TextName)]),
  ) as Record<Name, string>;

/** The card's words in the reader's language. */
export const cardTexts = (language: string): CardTexts => ({
  language,
  close: text('card_close'),
  loading: text('card_loading'),
  noClaims: text('card_no_claims'),
  failed: text('card_failed'),
  openSource: text('card_open_source'),
  standing: named(standings, 'standing'),
  level: named(certaintyLevels, 'level'),
  label: (entity) => text('card_label', entity),
  kind: (kind) => text(`kind_${kind}` as TextName),
  unsure: (entity) => text('card_unsure', entity),
  because: ({ word, reach }) => text(`card_because_${reach}`, word),
  showAll: (count) => text('card_more', count),
  paragraphs: (numbers) =>
    text(
      numbers.length === 1 ? 'card_paragraph' : 'card_paragraphs',
      new Intl.ListFormat(language).format(numbers.map(String)),
    ),
});
