import { remembering } from '../../core/remembering.ts';
import {
  attributeOf,
  bits,
  comparePosition,
  contains,
  isConnected,
  isShadowRoot,
  localNameOf,
  textOf,
  treeOf,
} from './nodes.ts';

/** The headings over a place of a page: the nearest, and through `over` those of the sections around it. */
interface Outline {
  readonly text: string;
  /** 1 for the page's main heading, up to 6. */
  readonly level: number;
  readonly over: Outline | undefined;
}

/** What HTML takes for the level of a heading that does not say its own (WAI-ARIA 1.2, heading role). */
const ariaLevel = 2;

/** The level of an element as a heading; undefined for one that is none. */
export function headingLevel(element: Element): number | undefined {
  const [, digit] = /^h([1-6])$/.exec(localNameOf(element)) ?? [];
  if (digit !== undefined) return Number(digit);
  if (attributeOf(element, 'role') !== 'heading') return undefined;
  return Number(attributeOf(element, 'aria-level')) || ariaLevel;
}

/** The headings over what follows a heading: deeper ones and those of its own level have ended. */
function under(text: string, level: number, before: Outline | undefined): Outline {
  let over = before;
  while (over !== undefined && over.level >= level) over = over.over;
  return { text, level, over };
}

/** What may be a heading, for a query. */
export const headingSelector = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** Tells of the headings of trees. */
export interface Outlines {
  /** The headings over an element that come before it in its document or shadow tree. */
  before(element: Element): Outline | undefined;
}

/** A heading, with the outline behind it. */
interface Passed {
  readonly heading: Element;
  readonly outline: Outline;
}

/** Makes outlines of trees as they are when each is first asked about; for one reading. */
export function createOutlines(): Outlines {
  const headingsOf = remembering((tree: Node) => passHeadings(tree as ParentNode));
  return {
    before(element) {
      if (!isConnected(element)) return undefined;
      const passed = headingsOf(treeOf(element));
      let low = 0;
      let high = passed.length;
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (isBehind(element, passed[middle]!.heading)) low = middle + 1;
        else high = middle;
      }
      while (low > 0 && contains(passed[low - 1]!.heading, element)) low--;
      return passed[low - 1]?.outline;
    },
  };
}

const isBehind = (element: Element, heading: Element): boolean =>
  (comparePosition(heading, element) & bits.following) !== 0;

function passHeadings(tree: ParentNode): Passed[] {
  let outline: Outline | undefined;
  return [...tree.querySelectorAll(headingSelector)].map((heading) => {
    outline = under(textOf(heading) ?? '', headingLevel(heading) ?? ariaLevel, outline);
    return { heading, outline };
  });
}

/** Follows the headings of a walk through a root. */
export interface OutlineTracker {
  /**
   * The texts of the headings over the block that the walk has reached, the nearest first. What is a heading itself
   * stands under those of lower levels only. To be called while the walk is there; the result can be called later.
   */
  headings(level?: number): () => readonly string[];
  /** The walk has passed a heading. */
  pass(text: string, level: number): void;
}

/** Starts at a root; what comes before it in the page is looked up at most once, and only when it is asked for. */
export function trackOutline(root: Element | ShadowRoot, outlines = createOutlines()): OutlineTracker {
  let current: Outline | undefined;
  let before: Outline[] | undefined;
  const above = (): Outline[] => (before ??= chain(outlines.before(isShadowRoot(root) ? root.host : root)));
  return {
    headings: (ownLevel = Infinity) => {
      const here = current;
      return () => {
        const within = chain(here).filter(({ level }) => level < ownLevel);
        const topmost = within.at(-1)?.level ?? ownLevel;
        return [...within, ...above().filter(({ level }) => level < topmost)].map(({ text }) => text);
      };
    },
    pass: (text, level) => void (current = under(text, level, current)),
  };
}

function chain(outline: Outline | undefined): Outline[] {
  const all: Outline[] = [];
  for (let at = outline; at !== undefined; at = at.over) all.push(at);
  return all;
}
