/** What a reader does, and what follows from it, that can show or hide text by style sheets alone. */
const actions = [
  'pointerover',
  'click',
  'focusin',
  'change',
  'keyup',
  'hashchange',
  'resize',
  'transitionend',
  'animationend',
];

/** Below it nobody sees a difference, in ms. */
const shortPause = 300;

/** When a page is rechecked without any action, in ms after the start: its late scripts have run by then. */
const settling = [1000, 3000, 10_000];

/** What is looked at again. */
export interface Recheck {
  readonly look: () => void;
  /** The time from an action to the look, and between two, in ms. */
  readonly pause?: number;
}

/**
 * Calls for rechecks of what no event tells of, at the moments when it may have changed: after the reader's actions,
 * some times after the start, and, for some or all of them, when `soon` is called. A hidden tab is left alone.
 */
export function watchMoments(
  document: Document,
  rechecks: readonly Recheck[],
): { soon(some?: readonly Recheck[]): void; stop(): void } {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  const timers = new Map<Recheck, ReturnType<typeof setTimeout>>();
  const soon = (some = rechecks): void => {
    for (const recheck of some) {
      if (timers.has(recheck)) continue;
      const look = (): void => {
        timers.delete(recheck);
        if (!document.hidden) recheck.look();
      };
      timers.set(recheck, setTimeout(look, recheck.pause ?? shortPause));
    }
  };
  for (const action of actions) {
    document.defaultView!.addEventListener(action, ({ isTrusted }) => void (isTrusted && soon()), options);
  }
  const later = settling.map((time) => setTimeout(() => soon(), time));
  return {
    soon,
    stop() {
      listening.abort();
      for (const waiting of [...timers.values(), ...later]) clearTimeout(waiting);
    },
  };
}
