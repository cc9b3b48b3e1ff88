import { defaultSettings } from '../core/settings/defaults.ts';
import { text } from '../platform/texts.ts';
import { Notice } from '../ui/controls/Notice.tsx';
import { useSettings } from '../ui/editing/SettingsContext.tsx';
import { Fault } from './Fault.tsx';

const place = 'unreadable';

/** Says why the stored settings can't be read, and lets the reader give them up for the defaults. */
export function UnreadableSettings({ issue }: { issue: string }) {
  const { change, saving } = useSettings();
  return (
    <div class="stack">
      <Notice
        tone="danger"
        role="alert"
        title={text('options_issue_title')}
        actions={
          <button type="button" disabled={saving} onClick={() => change(place, () => defaultSettings)}>
            {text('options_issue_action')}
          </button>
        }
      >
        <p>{text('options_issue_explained')}</p>
        <p class="small">{issue}</p>
      </Notice>
      <Fault place={place} />
    </div>
  );
}
