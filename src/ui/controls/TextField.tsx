import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Draft } from '../editing/useDraft.ts';

interface Props {
  label: string;
  hint?: string;
  /** Shown beside the field while what was typed can't be used. */
  issue: string;
  draft: Draft;
  placeholder?: string;
  inputMode?: 'url' | 'text';
  /** What belongs to the field, below it: a failure to save. */
  children?: ComponentChildren;
}

/** A line of text with its label, explanation and, where what was typed can't be used, the reason. */
export function TextField({ label, hint, issue, draft, placeholder, inputMode = 'text', children }: Props) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, draft.invalid && `${id}-issue`].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="text"
        id={id}
        inputMode={inputMode}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={placeholder}
        value={draft.text}
        aria-invalid={draft.invalid}
        aria-describedby={described.join(' ') || undefined}
        onInput={({ currentTarget }) => draft.type(currentTarget.value)}
        onChange={draft.settle}
      />
      <div role="status">
        {draft.invalid && (
          <p class="field-issue" id={`${id}-issue`}>
            {issue}
          </p>
        )}
      </div>
      {hint !== undefined && (
        <p class="muted small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
