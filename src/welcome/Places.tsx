import { readShortcuts } from '../platform/shortcuts.ts';
import { openOptions } from '../platform/tabs.ts';
import { text } from '../platform/texts.ts';
import { ShortcutRow } from '../ui/shortcuts/ShortcutRow.tsx';
import { useShortcuts } from '../ui/shortcuts/useShortcuts.ts';

/** Where the toolbar button, the side panel, the options and the shortcuts are. */
export function Places() {
  const shortcuts = (useShortcuts(readShortcuts) ?? []).filter(({ description }) => description !== '');
  return (
    <section aria-labelledby="places-title">
      <h2 id="places-title">{text('welcome_places')}</h2>
      <dl class="tiles">
        <div>
          <dt>{text('welcome_toolbar')}</dt>
          <dd>{text('welcome_toolbar_told')}</dd>
        </div>
        <div>
          <dt>{text('welcome_panel')}</dt>
          <dd>{text('welcome_panel_told')}</dd>
        </div>
        <div>
          <dt>{text('welcome_options')}</dt>
          <dd>
            <p>{text('welcome_options_told')}</p>
            <button type="button" onClick={() => void openOptions()}>
              {text('welcome_options_open')}
            </button>
          </dd>
        </div>
      </dl>
      {shortcuts.length > 0 && (
        <div class="shortcuts">
          <h3>{text('options_shortcuts')}</h3>
          {shortcuts.map(({ name, description, keys }) => (
            <ShortcutRow
              key={name}
              description={description}
              keys={keys}
              none={text('options_shortcuts_none')}
            />
          ))}
        </div>
      )}
    </section>
  );
}
