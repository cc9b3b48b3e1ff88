import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { followTab } from './followTab.ts';
import { type Shown, type Visit, visitPage } from './visitPage.ts';

/** What is shown of the tab with an id or, without one, of the tab in front; and how to look at it again. */
export function useShown(named: number | undefined): { shown: Shown | undefined; look: () => void } {
  const [shown, setShown] = useState<Shown>();
  const visit = useRef<Visit>();
  useEffect(() => {
    visit.current = named === undefined ? followTab(setShown) : visitPage(named, setShown);
    return () => visit.current?.stop();
  }, [named]);
  return { shown, look: useCallback(() => visit.current?.look(), []) };
}
