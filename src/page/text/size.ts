import { allIn, firstElementOf, nextElementOf } from './nodes.ts';

/** So few elements are looked at one by one whether they have others in them. */
const fewChildren = 6;

/** Whether a tree has more elements than told. */
export const isLarger = (root: Element | ShadowRoot, count: number): boolean =>
  allIn(root).item(count) !== null;

/** Whether an element has few others in it, as far as that can be told at once: to have them counted costs five times as much. */
export function isFlat(element: Element): boolean {
  let few = fewChildren;
  for (let child = firstElementOf(element); child !== null; child = nextElementOf(child)) {
    if (firstElementOf(child) !== null || --few === 0) return false;
  }
  return true;
}
