import { useCallback, useEffect, useState } from 'preact/hooks';
import { readTab, type TabFacts, watchTab } from '../platform/tabs.ts';
import { readFacts } from '../platform/situation/readFacts.ts';
import { judgeSituation, type Situation } from '../platform/situation/situation.ts';

/** How often the page is looked at again while the popup is open, in ms: a page goes on changing under it. */
const lookAgain = 1_000;

/** A tab's situation as it was last seen. */
export interface SeenSituation {
  readonly tab: TabFacts | undefined;
  readonly situation: Situation | undefined;
  /** Why the tab could not be looked at. */
  readonly failure: string | undefined;
  readonly look: () => Promise<void>;
}

/** Looks at a tab, or without an id at the one that the reader looks at, and keeps looking. */
export function useSituation(named: number | undefined): SeenSituation {
  const [tab, setTab] = useState<TabFacts>();
  const [situation, setSituation] = useState<Situation>();
  const [failure, setFailure] = useState<string>();
  const look = useCallback(async () => {
    try {
      const seen = await readTab(named);
      if (seen === undefined) throw new Error('There is no tab.');
      setTab(seen);
      setSituation(judgeSituation(await readFacts(seen)));
      setFailure(undefined);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }, [named]);
  useEffect(() => {
    void look();
    const again = setInterval(() => void look(), lookAgain);
    return () => clearInterval(again);
  }, [look]);
  const id = tab?.id;
  useEffect(() => (id === undefined ? undefined : watchTab(id, () => void look())), [id, look]);
  return { tab, situation, failure, look };
}
