/** What the pointer did before there was anybody to answer it. */
export interface Signs {
  /** The last move and the last tap, in their order. */
  readonly missed: () => PointerEvent[];
  stop(): void;
}

/**
 * Waits for the first sign that somebody reads the page: a move of the pointer, a touch, a key. Until then nothing that
 * opens cards is needed.
 * @param seen called at the first one
 */
export function watchFirstSigns(view: Window, seen: () => void): Signs {
  const listening = new AbortController();
  const last = new Map<string, PointerEvent>();
  const note = (event: Event): void => {
    if (!event.isTrusted) return;
    if (event.type !== 'keydown') {
      last.delete(event.type);
      last.set(event.type, event as PointerEvent);
    }
    seen();
  };
  for (const type of ['pointermove', 'click', 'keydown']) {
    view.addEventListener(type, note, { capture: true, passive: true, signal: listening.signal });
  }
  return { missed: () => [...last.values()], stop: () => listening.abort() };
}
