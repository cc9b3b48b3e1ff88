import { useEffect, useRef } from 'preact/hooks';
import { Notice } from './Notice.tsx';

interface Props {
  /** What was done. */
  message: string;
  /** The button's text. */
  action: string;
  /** Whether it was done just now; else it is only remembered. */
  fresh: boolean;
  /** Tells one step from the next. */
  step: unknown;
  disabled?: boolean;
  onUndo: () => void;
}

/**
 * Says what was done, and takes it back. Where the step took the focused control away, its undo has the focus next; and
 * once it is undone, the heading of the section has it.
 */
export function UndoNotice({ message, action, fresh, step, disabled = false, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    /* While the step is still being taken, the button can't have the focus. */
    if (fresh && !disabled && document.activeElement === document.body) button.current?.focus();
  }, [fresh, step, disabled]);
  const undo = (): void => {
    button.current?.closest('section')?.querySelector<HTMLElement>('h2[tabindex]')?.focus();
    onUndo();
  };
  return (
    <Notice
      tone={fresh ? 'info' : 'plain'}
      actions={
        <button type="button" ref={button} disabled={disabled} onClick={undo}>
          {action}
        </button>
      }
    >
      <p>{message}</p>
    </Notice>
  );
}
