import { type Changes, gatherChanges, keepConnected, noteRecord, sizeOf } from './changes.ts';

/** Attributes that decide whether text is shown, or may be marked. */
const telling = ['class', 'style', 'hidden', 'contenteditable', 'role', 'open'];

/** Quietest time between two reports, in ms: below it nobody sees a difference, above it late marks are noticed. */
const shortestPause = 100;

/** A report may cost at most one part in this many of the time, so that a page that never rests stays fluid. */
const costShare = 80;

/** Most changed nodes that are kept for a report: with more, as from a feed in a hidden tab, a new reading is no dearer. */
const mostPending = 2000;

/**
 * Watches roots for changes of their text and reports them in batches. The busier the page and the dearer the last
 * report, the longer the pause; a hidden tab waits until it is seen.
 * @param ready resolves once changes can be reported: waiting for that costs nothing
 * @returns `add` watches one more root, `note` reports an element as if it had changed, `stop` is the undo
 */
export function watchChanges(
  document: Document,
  report: (changes: Changes) => Promise<void>,
  ready?: () => Promise<unknown>,
): { add(root: Node): void; note(element: Element): void; stop(): void } {
  let gathered = gatherChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /* When as much time has passed since the last report as it is to be followed by. */
  let rested = -Infinity;
  let reporting = false;
  let stopped = false;
  const flush = async (): Promise<void> => {
    timer = undefined;
    reporting = true;
    await ready?.();
    const changes = gathered;
    gathered = gatherChanges();
    const start = performance.now();
    try {
      await report(changes);
    } finally {
      reporting = false;
      const end = performance.now();
      rested = end + (end - start) * costShare;
      schedule();
    }
  };
  const schedule = (): void => {
    if (timer !== undefined || reporting || stopped || document.hidden) return;
    if (!gathered.all && sizeOf(gathered) === 0) return;
    timer = setTimeout(() => void flush(), Math.max(shortestPause, rested - performance.now()));
  };
  const bound = (): void => {
    if (sizeOf(gathered) <= mostPending) return;
    keepConnected(gathered);
    /* Half of the room must be free again, or this would be done for every change. */
    if (sizeOf(gathered) > mostPending / 2) gathered = { ...gatherChanges(), all: true };
  };
  const observer = new MutationObserver((records) => {
    if (!gathered.all) for (const record of records) noteRecord(record, gathered);
    bound();
    schedule();
  });
  document.addEventListener('visibilitychange', schedule);
  return {
    add: (root) =>
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: telling,
      }),
    note(element) {
      gathered.deep.add(element);
      schedule();
    },
    stop() {
      stopped = true;
      observer.disconnect();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', schedule);
    },
  };
}
