/** How far beyond the viewport a mark is registered, so that scrolling never shows text before its marks. */
const margin = '1500px 500px';

/** Calls back when an element comes near the viewport or leaves its neighbourhood; returns the undo. */
export type WatchNear = (element: Element, change: (near: boolean) => void) => () => void;

/**
 * Makes a watcher of what is near the viewport. Browsers paint every frame more slowly the more ranges are registered,
 * wherever these are, so only those that a reader may see soon are.
 */
export function createNearWatcher(document: Document): WatchNear & { stop(): void } {
  const watched = new Map<Element, { isNear: boolean; readonly changes: Set<(near: boolean) => void> }>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const known = watched.get(target);
        if (known === undefined) continue;
        known.isNear = isIntersecting;
        for (const change of known.changes) change(isIntersecting);
      }
    },
    { root: document, rootMargin: margin, scrollMargin: margin },
  );
  const watch: WatchNear = (element, change) => {
    const known = watched.get(element) ?? { isNear: false, changes: new Set() };
    known.changes.add(change);
    watched.set(element, known);
    observer.observe(element);
    /* The browser says nothing more of an element that it watches already. */
    if (known.isNear) change(true);
    return () => {
      known.changes.delete(change);
      if (known.changes.size > 0) return;
      watched.delete(element);
      observer.unobserve(element);
    };
  };
  return Object.assign(watch, { stop: () => observer.disconnect() });
}
