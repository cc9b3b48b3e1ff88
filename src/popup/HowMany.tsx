import { useId } from 'preact/hooks';
import { markChoices } from '../core/settings/schema.ts';
import { text } from '../platform/texts.ts';
import { useSettings } from '../ui/editing/SettingsContext.tsx';
import { Fault } from './Fault.tsx';

const place = 'marks';

/** How many of a page's mentions are marked, on all sites. */
export function HowMany() {
  const { settings, change } = useSettings();
  const id = useId();
  return (
    <fieldset class="part">
      <legend class="small">{text('popup_marks')}</legend>
      <div class="segments">
        {markChoices.map((marks) => (
          <label key={marks}>
            <input
              type="radio"
              name={id}
              value={marks}
              checked={settings.marks === marks}
              onChange={() => change(place, (now) => ({ ...now, marks }))}
            />
            <span>{text(`popup_marks_${marks}`)}</span>
          </label>
        ))}
      </div>
      <Fault place={place} />
    </fieldset>
  );
}
