import { text } from '../platform/texts.ts';
import type { CardTexts } from '../page/popover/openCard.ts';

/** The card's words in the reader's language. */
export const cardTexts = (): CardTexts => ({
  close: text('card_close'),
  loading: text('card_loading'),
  noClaims: text('card_no_claims'),
  noneBears: text('card_none_bears'),
  failed: text('card_failed'),
  openSource: text('card_open_source'),
  label: (entity) => text('card_label', entity),
  unsure: (entity) => text('card_unsure', entity),
  because: ({ word, reach }) => text(`card_because_${reach}`, word),
  showAll: (count) => text('card_more', count),
  showBackground: (count) => text('card_background', count),
});
