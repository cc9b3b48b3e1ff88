import { readTab, watchActiveTab } from '../../platform/tabs.ts';
import { type Shown, type Visit, visitPage } from './visitPage.ts';

/** Follows the tab in front of the panel's window from one to the next; what an earlier one still says is not shown. */
export function followTab(show: (shown: Shown | undefined) => void): Visit {
  let turn = 0;
  let here: number | undefined;
  let visit: Visit | undefined;

  const turnTo = async (): Promise<void> => {
    const mine = ++turn;
    const tab = await readTab();
    if (mine !== turn || tab === undefined || tab.id === here) return;
    visit?.stop();
    here = tab.id;
    show(undefined);
    visit = visitPage(tab.id, show);
  };
  const unwatch = watchActiveTab(() => void turnTo());
  void turnTo();
  return {
    look: () => visit?.look(),
    stop() {
      turn++;
      unwatch();
      visit?.stop();
    },
  };
}
