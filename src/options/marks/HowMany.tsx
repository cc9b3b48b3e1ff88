import { useId } from 'preact/hooks';
import type { Settings } from '../../core/settings/schema.ts';
import { text } from '../../platform/texts.ts';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { Fault } from '../Fault.tsx';

interface Choice {
  value: Settings['marks'];
  label: string;
  hint: string;
}

/** The choices, the one that marks most first. */
const choices = (): Choice[] => [
  { value: 'all', label: text('options_marks_all'), hint: text('options_marks_all_hint') },
  { value: 'section', label: text('options_marks_section'), hint: text('options_marks_section_hint') },
  { value: 'page', label: text('options_marks_page'), hint: text('options_marks_page_hint') },
];

/** How many of a page's mentions are marked. */
export function HowMany() {
  const { settings, change } = useSettings();
  const id = useId();
  return (
    <fieldset class="choices">
      <legend>{text('options_marks')}</legend>
      {choices().map(({ value, label, hint }) => (
        <div class="choice" key={value}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            value={value}
            checked={settings.marks === value}
            aria-describedby={`${id}-${value}-hint`}
            onChange={() => change('marks', (now) => ({ ...now, marks: value }))}
          />
          <label for={`${id}-${value}`}>{label}</label>
          <p class="muted small" id={`${id}-${value}-hint`}>
            {hint}
          </p>
        </div>
      ))}
      <Fault place="marks" />
    </fieldset>
  );
}
