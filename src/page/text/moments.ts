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

/**
 * Calls for a recheck of what no event tells of, at the moments when it may have changed: after the reader's actions,
 * some times after the start, and when `soon` is called. A hidden tab is left alone.
 * @param pause the time from an action to the recheck, and between two, in ms
 */
export function watchMoments(
  document: Document,
  recheck: () => void,
  pause = shortPause,
): { soon(): void; stop(): void } {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!document.hidden) recheck();
    }, pause);
  };
  for (const action of actions) {
    document.defaultView!.addEventListener(action, ({ isTrusted }) => void (isTrusted && soon()), options);
  }
  const later = settling.map((time) => setTimeout(soon, time));
  return {
    soon,
    stop() {
      listening.abort();
      for (const waiting of [timer, ...later]) clearTimeout(waiting);
    },
  };
}
