import { useEffect, useRef, useState } from 'preact/hooks';

/** How long typing has to pause before what was typed counts, in ms: between two keys of a slow typist. */
const typingPause = 400;

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
  /* What is typed and left in one go is settled before it has been rendered. */
  const newest = useRef(typed);
  const pause = useRef<ReturnType<typeof setTimeout>>();
  const keep = (next: Typed | undefined): void => {
    newest.current = next;
    setTyped(next);
  };

  const settle = (): void => {
    clearTimeout(pause.current);
    if (newest.current === undefined) return;
    const { text } = newest.current;
    const value = parse(text);
    keep(value === undefined ? { text, invalid: true } : undefined);
    if (value !== undefined && text !== shown) commit(value);
  };
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => () => latest.current(), []);

  const type = (text: string): void => {
    clearTimeout(pause.current);
    keep({ text, invalid: (newest.current?.invalid ?? false) && parse(text) === undefined });
    pause.current = setTimeout(() => latest.current(), typingPause);
  };
  return { text: typed?.text ?? shown, invalid: typed?.invalid ?? false, type, settle };
}
