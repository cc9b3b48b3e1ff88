import type { Reason } from '../core/mentions/evidence.ts';
import { text } from './texts.ts';

/** The card's words in the reader's language. */
export const cardTexts = () => ({
  close: text('card_close'),
  loading: text('card_loading'),
  noClaims: text('card_no_claims'),
  noneBears: text('card_none_bears'),
  failed: text('card_failed'),
  openSource: text('card_open_source'),
  label: (entity: string) => text('card_label', entity),
  unsure: (entity: string) => text('card_unsure', entity),
  because: ({ word, reach }: Reason) => text(`card_because_${reach}`, word),
  showAll: (count: number) => text('card_more', count),
  showBackground: (count: number) => text('card_background', count),
});
