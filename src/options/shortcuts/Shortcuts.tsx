import { useState } from 'preact/hooks';
import { openShortcutSettings, readShortcuts } from '../../platform/shortcuts.ts';
import { text } from '../../platform/texts.ts';
import { ShortcutRow } from '../../ui/shortcuts/ShortcutRow.tsx';
import { useShortcuts } from '../../ui/shortcuts/useShortcuts.ts';
import { Findable } from '../search/Findable.tsx';
import { Section } from '../Section.tsx';

/** The commands with their keys as the browser has them, and the way to where it lets them be changed. */
export function Shortcuts() {
  const shortcuts = useShortcuts(readShortcuts);
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
            <ShortcutRow
              description={description === '' ? text('options_shortcuts_own') : description}
              keys={keys}
              none={text('options_shortcuts_none')}
            />
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
