import { useState } from 'preact/hooks';
import { defaultSettings } from '../../core/settings/defaults.ts';
import type { Settings } from '../../core/settings/schema.ts';
import { text } from '../../platform/texts.ts';
import { ConfirmDialog } from '../../ui/controls/ConfirmDialog.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { sameSettings } from '../../ui/editing/edit.ts';
import { Fault } from '../Fault.tsx';
import { Section } from '../Section.tsx';

const place = 'reset';

/** Back to the defaults, after a question; and back again. */
export function Reset() {
  const { settings, failure, change } = useSettings();
  const [asking, setAsking] = useState(false);
  const [before, setBefore] = useState<Settings>();
  const reset = (): void => {
    setBefore(settings);
    change(place, () => defaultSettings);
  };
  const undo = (): void => {
    if (before !== undefined) change(place, () => before);
    setBefore(undefined);
  };
  /* Once something else has been changed, going back would undo that too. */
  const undoable = before !== undefined && failure === undefined && sameSettings(settings, defaultSettings);
  return (
    <Section id="reset" title={text('options_reset')} lead={text('options_reset_lead')}>
      <div class="stack">
        <div>
          <button type="button" onClick={() => setAsking(true)}>
            {text('options_reset_action')}
          </button>
        </div>
        <div role="status">
          {undoable && (
            <Notice
              tone="info"
              actions={
                <button type="button" onClick={undo}>
                  {text('options_reset_undo')}
                </button>
              }
            >
              <p>{text('options_reset_done')}</p>
            </Notice>
          )}
        </div>
        <Fault place={place} />
      </div>
      {asking && (
        <ConfirmDialog
          title={text('options_reset_title')}
          confirm={text('options_reset_confirm')}
          cancel={text('options_reset_cancel')}
          onConfirm={reset}
          onClose={() => setAsking(false)}
        >
          <p>{text('options_reset_explained')}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
