import type { Card } from '../protocol/card.ts';
import { askBackground } from './send.ts';

/** What is asked for a card: an entity's claims for a passage. */
interface Question {
  readonly entity: string;
  readonly sentence: string;
  readonly around: string;
  readonly except?: string | undefined;
}

/** The claims for a card on one of the extension's own pages, which has no date, or why there are none. */
export async function claimsFor(
  question: Question,
): Promise<{ phase: 'ready'; card: Card } | { phase: 'failed'; why: 'gone' | 'failed' }> {
  try {
    const card = await askBackground('get-card', { ...question, dates: [] });
    return card === null ? { phase: 'failed', why: 'gone' } : { phase: 'ready', card };
  } catch {
    /* The card says so, and offers to ask again. */
    return { phase: 'failed', why: 'failed' };
  }
}
