import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../platform/send.ts';
import type { FoundClaims } from '../../protocol/card.ts';

/** How long typing has to pause before a search, in ms: results that come with every key are not read. */
const typingPause = 200;

/** What a search has come to. */
export type Outcome =
  | { readonly phase: 'searching' }
  | { readonly phase: 'found'; readonly found: FoundClaims }
  | { readonly phase: 'failed' };

/**
 * Searches all claims for what is typed; undefined where nothing is. What was found stays until more is known; of
 * several searches under way only the latest counts.
 */
export function useSearch(typed: string): Outcome | undefined {
  const search = typed.trim();
  const [outcome, setOutcome] = useState<Outcome>({ phase: 'searching' });
  useEffect(() => {
    if (search === '') {
      setOutcome({ phase: 'searching' });
      return;
    }
    let isLatest = true;
    const pause = setTimeout(() => {
      askBackground('search-claims', { search }).then(
        (found) => isLatest && setOutcome({ phase: 'found', found }),
        () => isLatest && setOutcome({ phase: 'failed' }),
      );
    }, typingPause);
    return () => {
      isLatest = false;
      clearTimeout(pause);
    };
  }, [search]);
  return search === '' ? undefined : outcome;
}
