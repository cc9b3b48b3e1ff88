import { isConnected, nodeTypeOf } from './nodes.ts';

/** Parts of a page that have changed: `deep` with all that is in them, `own` only in the text that is directly theirs. */
export interface Changes {
  readonly deep: ReadonlySet<Element>;
  /** Nodes whose block's own text has changed. */
  readonly own: ReadonlySet<Node>;
  /** More has changed than was kept: anything may be different. */
  readonly all: boolean;
}

/** Attributes that decide whether text is shown, or may be marked. */
const telling = ['class', 'style', 'hidden', 'contenteditable', 'role', 'open'];

/** Quietest time between two reports, in ms: below it nobody sees a difference, above it late marks are noticed. */
const shortestPause = 100;

/** A report may cost at most one part in this many of the time, so that a page that never rests stays fluid. */
const costShare = 50;

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
  ready: () => Promise<unknown> = () => Promise.resolve(),
): { add(root: Node): void; note(element: Element): void; stop(): void } {
  let deep = new Set<Element>();
  let own = new Set<Node>();
  let all = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = shortestPause;
  let reporting = false;
  let stopped = false;
  const flush = async (): Promise<void> => {
    timer = undefined;
    reporting = true;
    await ready();
    const changes: Changes = { deep, own, all };
    deep = new Set();
    own = new Set();
    all = false;
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
    if (timer !== undefined || reporting || stopped || document.hidden) return;
    if (all || deep.size + own.size > 0) timer = setTimeout(() => void flush(), pause);
  };
  const bound = (): void => {
    if (deep.size + own.size <= mostPending) return;
    for (const nodes of [deep, own]) for (const node of nodes) if (!isConnected(node)) nodes.delete(node);
    /* Half of the room must be free again, or this would be done for every change. */
    all ||= deep.size + own.size > mostPending / 2;
    if (!all) return;
    deep.clear();
    own.clear();
  };
  const observer = new MutationObserver((records) => {
    if (!all) for (const record of records) note(record, deep, own);
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
      deep.add(element);
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

function note(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  deep: Set<Element>,
  own: Set<Node>,
): void {
  if (type === 'attributes') deep.add(target as Element);
  if (type === 'characterData') own.add(target);
  for (const added of addedNodes) if (nodeTypeOf(added) === 1) deep.add(added as Element);
  if (addedNodes.length + removedNodes.length > 0) own.add(target);
}
