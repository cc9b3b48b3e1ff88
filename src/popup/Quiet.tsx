import { useState } from 'preact/hooks';
import { text } from '../platform/texts.ts';
import { Switch } from '../ui/controls/Switch.tsx';
import { useSettings } from '../ui/editing/SettingsContext.tsx';
import { Fault } from './Fault.tsx';

const place = 'quiet';

/** On an unrelated page: the switch that leaves it unmarked, where it is on (or was when the popup opened). */
export function Quiet() {
  const { settings, change } = useSettings();
  const [wasOn] = useState(settings.quiet);
  if (!settings.quiet && !wasOn) return null;
  return (
    <Switch
      label={text('popup_quiet_switch')}
      hint={text(settings.quiet ? 'popup_quiet_hint' : 'popup_quiet_off_hint')}
      checked={settings.quiet}
      onChange={(quiet) => change(place, (now) => ({ ...now, quiet }))}
    >
      <Fault place={place} />
    </Switch>
  );
}
