import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** Asks before something is done; open as long as it is rendered. Escape, and Cancel, leave all as it is. */
export function ConfirmDialog({ title, confirm, cancel, onConfirm, onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <div class="actions">
        <button type="button" onClick={close}>
          {cancel}
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => {
            onConfirm();
            close();
          }}
        >
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
