/** How long after the last sign of it a reader counts as scrolling, in ms: wheels turn in steps. */
const scrollRest = 150;

/** How long after the last sign of it a reader counts as typing or selecting, in ms: about two slow keystrokes. */
const typingRest = 500;

/** Knows whether the reader is busy with something else than reading. */
export interface Busy {
  /** For how many ms more; 0 when not. */
  left(): number;
  scrolled(): void;
  typed(): void;
}

/**
 * Remembers what the reader has been doing.
 * @param now the time, in ms
 */
export function createBusy(now: () => number = () => performance.now()): Busy {
  let until = 0;
  return {
    left: () => Math.max(0, until - now()),
    scrolled: () => void (until = Math.max(until, now() + scrollRest)),
    typed: () => void (until = Math.max(until, now() + typingRest)),
  };
}

/** Keys that choose a way of pointing and write nothing. */
const modifiers = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift', 'CapsLock']);

/** Whether a key stands for typing or moving about, and not for a modifier alone. */
export const isTyping = ({ key }: Pick<KeyboardEvent, 'key'>): boolean => !modifiers.has(key);
