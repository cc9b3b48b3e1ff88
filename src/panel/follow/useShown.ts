import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { followTab } from './followTab.ts';
import { type Shown, type Visit, visitPage } from './visitPage.ts';
import { watchAttention } from './watchAttention.ts';

/** What is shown of the tab with an id or, without one, of the tab in front; and how to look at it again. */
export function useShown(named: number | undefined): { shown: Shown | undefined; look: () => void } {
  const [shown, setShown] = useState<Shown>();
  const visit = useRef<Visit>();
  useEffect(() => {
    visit.current = named === undefined ? followTab(setShown) : visitPage(named, setShown);
    return () => visit.current?.stop();
  }, [named]);
  const look = useCallback(() => visit.current?.look(), []);
  /* Of a page whose mentions are others now, though as many as before, nothing tells. */
  useEffect(() => watchAttention(document, look), [look]);
  return { shown, look };
}
