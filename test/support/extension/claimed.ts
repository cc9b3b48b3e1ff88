import type { ShownClaim } from '../../../src/protocol/card.ts';

/** A claim as the background tells it, of which a test only wants to know its text. */
export const claimed = (text: string): ShownClaim => ({
  id: 'claim',
  text: [{ text }],
  standing: 'on-record',
  footing: 'On record',
  speaker: 'a minister',
  level: 'Fact',
  where: 'Gazette',
  address: '',
  citation: { plain: text, markdown: text },
  beside: [],
});
