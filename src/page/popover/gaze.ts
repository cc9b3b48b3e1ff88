/**
 * How often it is looked at most what a pointer is on that moves about, in ms. A look costs more than a move may, and as
 * long as nothing has begun nobody waits for it.
 */
const glanceEvery = 80;

/** Without a move for so long, in ms, a pointer has come to rest: a moving one is told of with every frame. */
const restAfter = 25;

/**
 * How late at most a look counts as, in ms, after the pointer came to where it is. A page that hangs hears of moves much
 * later, when the pointer may be elsewhere.
 */
const mostLate = 150;

/** Chooses the moments for looking at what the pointer is on. */
export interface Gaze {
  /** The pointer has moved, at a time in ms: `now` looks at once, `soon` with the next frame, `rest` once it has come to rest. */
  follow(movedAt: number, when: 'now' | 'soon' | 'rest'): void;
  /** Looks with the next frame. */
  soon(): void;
  /** Looks once more after a time, in ms. */
  again(delay: number): void;
  /** For how long the pointer has been where it is when it is looked at, in ms. */
  late(): number;
  stop(): void;
}

/**
 * Makes the gaze of a window.
 * @param longestRest how long a look may wait for a moving pointer, in ms
 * @param isMoving whether the pointer was moving when last heard of
 */
export function createGaze(
  view: Window,
  longestRest: number,
  isMoving: () => boolean,
  look: () => void,
): Gaze {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moved: number | undefined;
  let late = 0;

  const settle = (): void => {
    view.cancelAnimationFrame(frame);
    frame = 0;
    clearTimeout(timer);
    timer = undefined;
  };
  const lookNow = (): void => {
    settle();
    const now = performance.now();
    late = Math.max(0, Math.min(now - (moved ?? now), mostLate));
    moved = undefined;
    look();
  };
  /** What a pointer flies over is not looked at. */
  const glance = (): void => {
    const flies = isMoving() && performance.now() - (moved ?? 0) < restAfter;
    if (flies) timer = setTimeout(glance, glanceEvery);
    else lookNow();
  };
  const soon = (): void => void (frame ||= view.requestAnimationFrame(lookNow));
  return {
    follow(movedAt, when) {
      moved = movedAt;
      if (when === 'now') lookNow();
      else if (when === 'soon') soon();
      else timer ??= setTimeout(glance, Math.min(glanceEvery, longestRest));
    },
    soon,
    again: (delay) => void (timer = setTimeout(lookNow, delay)),
    late: () => late,
    stop: settle,
  };
}
