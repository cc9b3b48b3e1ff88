import { useState } from 'preact/hooks';
import { text } from '../platform/texts.ts';
import { Switch } from '../ui/controls/Switch.tsx';
import { useSettings } from '../ui/editing/SettingsContext.tsx';
import { Fault } from './Fault.tsx';

const place = 'everywhere';

/** Says that Sidelight is off everywhere, where it is (or was when the popup opened), with its switch. */
export function Everywhere() {
  const { settings, change } = useSettings();
  const [wasOff] = useState(!settings.enabled);
  if (settings.enabled && !wasOff) return null;
  return (
    <div class="part">
      <Switch
        label={text('popup_everywhere')}
        hint={text(settings.enabled ? 'popup_everywhere_on' : 'page_off_everywhere')}
        checked={settings.enabled}
        onChange={(enabled) => change(place, (now) => ({ ...now, enabled }))}
      >
        <Fault place={place} />
      </Switch>
    </div>
  );
}
