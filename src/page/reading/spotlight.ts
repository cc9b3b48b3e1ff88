import type { Mark } from '../highlight/mark.ts';
import { createHighlightRegister } from '../highlight/registry.ts';
import { currentName } from '../highlight/styles.ts';

/** How long a flash lasts, in ms, and each of its beats: long enough to be found after a long scroll. */
const flashTime = 2_000;
const beat = 250;

/** Makes one mention stand out. */
export interface Spotlight {
  /** Until another one is, or `clear`. */
  show(mark: Mark): void;
  /** For a moment; it blinks, unless the reader wants less motion. */
  flash(mark: Mark): void;
  clear(): void;
}

/** Makes the spotlight of a document. Only the mark changes: nothing is announced, and no focus moves. */
export function createSpotlight(document: Document): Spotlight {
  const view = document.defaultView as Window & typeof globalThis;
  const register = createHighlightRegister(view);
  let lit: (() => void) | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const dim = (): void => {
    lit?.();
    lit = undefined;
  };
  const light = (mark: Mark): void => {
    dim();
    lit = register(currentName, mark.range);
  };
  const clear = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    dim();
  };
  return {
    show(mark) {
      clear();
      light(mark);
    },
    flash(mark) {
      clear();
      light(mark);
      const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      timers = [
        ...(isCalm ? [] : [setTimeout(dim, beat), setTimeout(light, 2 * beat, mark)]),
        setTimeout(clear, flashTime),
      ];
    },
    clear,
  };
}
