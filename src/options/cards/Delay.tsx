import { longestDelay } from '../../core/settings/schema.ts';
import { textLanguage } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';
import { DelayField } from '../../ui/controls/DelayField.tsx';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { Fault } from '../Fault.tsx';

interface Props {
  name: 'showDelay' | 'hideDelay';
  label: string;
  hint: string;
  numberLabel: string;
}

/** One of the two delays of the settings. */
export function Delay({ name, ...texts }: Props) {
  const { settings, change } = useSettings();
  return (
    <DelayField
      {...texts}
      unit={text('options_delay_unit')}
      issue={text('options_delay_invalid', new Intl.NumberFormat(textLanguage()).format(longestDelay))}
      longest={longestDelay}
      delay={settings[name]}
      onChange={(delay) => change(name, (now) => ({ ...now, [name]: delay }))}
    >
      <Fault place={name} />
    </DelayField>
  );
}
