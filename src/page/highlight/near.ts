/** How far beyond the viewport a mark is registered, so that scrolling never shows text before its marks. */
const margin = '1500px 500px';

/** Calls back when an element comes near the viewport or leaves its neighbourhood; returns the undo. */
export type WatchNear = (element: Element, change: (near: boolean) => void) => () => void;

/**
 * Makes a watcher of what is near the viewport. Browsers paint every frame more slowly the more ranges are registered,
 * wherever these are, so only those that a reader may see soon are.
 */
export function createNearWatcher(document: Document): WatchNear & { stop(): void } {
  const changes = new Map<Element, Set<(near: boolean) => void>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const change of changes.get(target) ?? []) change(isIntersecting);
      }
    },
    { root: document, rootMargin: margin, scrollMargin: margin },
  );
  const watch: WatchNear = (element, change) => {
    const known = changes.get(element) ?? new Set();
    known.add(change);
    changes.set(element, known);
    observer.observe(element);
    return () => {
      known.delete(change);
      if (known.size > 0) return;
      changes.delete(element);
      observer.unobserve(element);
    };
  };
  return Object.assign(watch, { stop: () => observer.disconnect() });
}
