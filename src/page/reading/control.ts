import type { Mark } from '../highlight/mark.ts';
import { matches, parentAcross } from '../text/nodes.ts';

/** What does something of its own when it is pressed. */
const controls = `a[href], area[href], button, label, summary, input, select, textarea, audio[controls], video[controls],
  [role='button'], [role='link'], [role='tab'], [role='menuitem'], [role='option'], [role='checkbox'], [role='switch'], [onclick]`;

/** Whether a mark is on a link, button or the like: a tap is the page's then. */
export function isOnControl(mark: Mark): boolean {
  for (let at = parentAcross(mark.range.startContainer); at !== null; at = parentAcross(at)) {
    if (matches(at, controls)) return true;
  }
  return false;
}
