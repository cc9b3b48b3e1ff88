import { currentName } from './styles.ts';

/** Registers ranges with the document's custom highlights, by highlight name. */
export type RegisterRange = (name: string, range: AbstractRange) => () => void;

/** Above a page's own highlights, which keep the default priority 0, so that ours stay legible where both are. */
const priority = 1;

/** The mention that the reader has gone to stands out from its own mark. */
const currentPriority = 2;

/**
 * Makes the register of a window's custom highlights. Highlights are made when first needed and taken away with their
 * last range. Only calls that Firefox lets a content script make on the page's registry are used (it has no iteration
 * there), and the page's own highlights are never touched.
 */
export function createHighlightRegister(view: Window & typeof globalThis): RegisterRange {
  const { highlights } = view.CSS;
  const own = new Map<string, Highlight>();
  const obtain = (name: string): Highlight => {
    const known = own.get(name);
    if (known !== undefined && highlights.has(name)) return known;
    const highlight = known ?? new view.Highlight();
    highlight.priority = name === currentName ? currentPriority : priority;
    highlights.set(name, highlight);
    own.set(name, highlight);
    return highlight;
  };
  return (name, range) => {
    obtain(name).add(range);
    return () => {
      const highlight = own.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) {
        own.delete(name);
        /* After an update, a newer copy of this script may have put its own there. */
        if (highlights.get(name) === highlight) highlights.delete(name);
      }
    };
  };
}
