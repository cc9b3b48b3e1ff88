import { useEffect, useRef, useState } from 'preact/hooks';

/** How long typing has to pause before what was typed counts, in ms: between two keys of a slow typist. */
export const typingPause = 400;

/** A text field's state while it is typed in. */
export interface Draft {
  readonly text: string;
  /** Whether what was typed can't be used; it then stays in the field, and nothing is saved. */
  readonly invalid: boolean;
  readonly type: (text: string) => void;
  /** Takes what was typed at once: the field is left, or Enter is pressed. */
  readonly settle: () => void;
}

interface Typed {
  readonly text: string;
  readonly invalid: boolean;
}

/**
 * Keeps what is typed until it parses, then commits it: when typing pauses, when the field is left, and when it goes.
 * While nothing is being typed the field follows `shown`.
 */
export function useDraft<Value>(
  shown: string,
  parse: (text: string) => Value | undefined,
  commit: (value: Value) => void,
): Draft {
  const [typed, setTyped] = useState<Typed>();
  const pause = useRef<ReturnType<typeof setTimeout>>();

  const settle = (): void => {
    clearTimeout(pause.current);
    if (typed === undefined) return;
    const value = parse(typed.text);
    if (value === undefined) {
      setTyped({ ...typed, invalid: true });
      return;
    }
    setTyped(undefined);
    if (typed.text !== shown) commit(value);
  };
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => () => latest.current(), []);

  const type = (text: string): void => {
    clearTimeout(pause.current);
    setTyped({ text, invalid: (typed?.invalid ?? false) && parse(text) === undefined });
    pause.current = setTimeout(() => latest.current(), typingPause);
  };
  return { text: typed?.text ?? shown, invalid: typed?.invalid ?? false, type, settle };
}
