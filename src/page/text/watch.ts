/** Parts of a page that have changed: `deep` with all that is in them, `own` only in the text that is directly theirs. */
export interface Changes {
  readonly deep: ReadonlySet<Element>;
  /** Nodes whose block's own text has changed. */
  readonly own: ReadonlySet<Node>;
}

/** Attributes that decide whether text is shown, or may be marked. */
const telling = ['class', 'style', 'hidden', 'contenteditable', 'role', 'open'];

/** Quietest time between two reports, in ms: below it nobody sees a difference, above it late marks are noticed. */
const shortestPause = 100;

/** A report may cost at most one part in this many of the time, so that a page that never rests stays fluid. */
const costShare = 20;

/**
 * Watches roots for changes of their text and reports them in batches. The busier the page and the dearer the last
 * report, the longer the pause; a hidden tab waits until it is seen.
 * @returns `add` watches one more root, `stop` is the undo
 */
export function watchChanges(
  document: Document,
  report: (changes: Changes) => Promise<void>,
): { add(root: Node): void; stop(): void } {
  let deep = new Set<Element>();
  let own = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = shortestPause;
  let reporting = false;
  let stopped = false;
  const flush = async (): Promise<void> => {
    timer = undefined;
    reporting = true;
    const changes: Changes = { deep, own };
    deep = new Set();
    own = new Set();
    const start = performance.now();
    try {
      await report(changes);
    } finally {
      reporting = false;
      pause = Math.max(shortestPause, (performance.now() - start) * costShare);
      schedule();
    }
  };
  const schedule = (): void => {
    if (timer !== undefined || reporting || stopped || document.hidden || deep.size + own.size === 0) return;
    timer = setTimeout(() => void flush(), pause);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) note(record, deep, own);
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
    stop() {
      stopped = true;
      observer.disconnect();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', schedule);
    },
  };
}

function note(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  deep: Set<Element>,
  own: Set<Node>,
): void {
  if (type === 'attributes') deep.add(target as Element);
  if (type === 'characterData') own.add(target);
  for (const added of addedNodes) if (added.nodeType === 1) deep.add(added as Element);
  if (addedNodes.length + removedNodes.length > 0) own.add(target);
}
