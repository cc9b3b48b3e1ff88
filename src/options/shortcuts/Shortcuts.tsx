import { useState } from 'preact/hooks';
import { openShortcutSettings } from '../../platform/shortcuts.ts';
import { text } from '../../platform/texts.ts';
import { Keys } from '../../ui/controls/Keys.tsx';
import { Findable } from '../search/Findable.tsx';
import { Section } from '../Section.tsx';
import { useShortcuts } from './useShortcuts.ts';

/** The commands with their keys as the browser has them, and the way to where it lets them be changed. */
export function Shortcuts() {
  const shortcuts = useShortcuts();
  const [unopened, setUnopened] = useState(false);
  const change = async (): Promise<void> => {
    try {
      await openShortcutSettings();
      setUnopened(false);
    } catch {
      setUnopened(true);
    }
  };
  return (
    <Section id="shortcuts" title={text('options_shortcuts')} lead={text('options_shortcuts_lead')}>
      <div class="panel rows">
        {shortcuts?.length === 0 && <p class="muted">{text('options_shortcuts_missing')}</p>}
        {shortcuts?.map(({ name, description, keys }) => (
          <Findable key={name}>
            <div class="shortcut">
              <p>{description === '' ? text('options_shortcuts_own') : description}</p>
              <Keys keys={keys} none={text('options_shortcuts_none')} />
            </div>
          </Findable>
        ))}
        {shortcuts?.length !== 0 && (
          <Findable>
            <button type="button" onClick={() => void change()}>
              {text('options_shortcuts_change')}
            </button>
            <p class="small" role="alert">
              {unopened && text('options_shortcuts_unopened')}
            </p>
          </Findable>
        )}
      </div>
    </Section>
  );
}
