import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  /** What belongs to the switch, below it: a failure to save. */
  children?: ComponentChildren;
}

/** A setting that is on or off: label and explanation on one side, the switch on the other. */
export function Switch({ label, hint, checked, disabled = false, onChange, children }: Props) {
  const id = useId();
  return (
    <div class="setting">
      <div class="setting-text">
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <p class="muted small" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {children}
    </div>
  );
}
