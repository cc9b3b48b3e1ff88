import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { parseDelay } from '../editing/parse.ts';
import { useDraft } from '../editing/useDraft.ts';

interface Props {
  label: string;
  hint: string;
  /** Names the number field beside the slider, which has the label. */
  numberLabel: string;
  unit: string;
  issue: string;
  delay: number;
  longest: number;
  onChange: (delay: number) => void;
  children?: ComponentChildren;
}

/** The slider's step, in ms: finer differences can't be felt. The number field takes any. */
const step = 50;

/** A delay in ms: a slider for the feel, a number for the exact. */
export function DelayField({
  label,
  hint,
  numberLabel,
  unit,
  issue,
  delay,
  longest,
  onChange,
  children,
}: Props) {
  const id = useId();
  const draft = useDraft(String(delay), parseDelay, onChange);
  const [dragged, setDragged] = useState<number>();
  const text = dragged === undefined ? draft.text : String(dragged);
  return (
    <div class="field delay-field">
      <label for={id}>{label}</label>
      <p class="muted small" id={`${id}-hint`}>
        {hint}
      </p>
      <div class="delay">
        <input
          type="range"
          id={id}
          min={0}
          max={longest}
          step={step}
          value={dragged ?? delay}
          aria-describedby={`${id}-hint`}
          aria-valuetext={`${text} ${unit}`}
          onInput={({ currentTarget }) => setDragged(currentTarget.valueAsNumber)}
          onChange={({ currentTarget }) => {
            setDragged(undefined);
            onChange(currentTarget.valueAsNumber);
          }}
        />
        <div class="delay-number">
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            aria-label={numberLabel}
            value={text}
            aria-invalid={draft.invalid}
            aria-describedby={draft.invalid ? `${id}-issue` : undefined}
            onInput={({ currentTarget }) => draft.type(currentTarget.value)}
            onChange={draft.settle}
          />
          <span class="muted">{unit}</span>
        </div>
      </div>
      <div role="status">
        {draft.invalid && (
          <p class="field-issue" id={`${id}-issue`}>
            {issue}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
