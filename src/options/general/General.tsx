import { longestDelay } from '../../core/settings/schema.ts';
import { textLanguage } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';
import { DelayField } from '../../ui/controls/DelayField.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { Fault } from '../Fault.tsx';
import { Section } from '../Section.tsx';
import { HowMany } from './HowMany.tsx';

/** What holds for all dossiers and sites. */
export function General() {
  const { settings, change } = useSettings();
  const delayTexts = {
    unit: text('options_delay_unit'),
    issue: text('options_delay_invalid', new Intl.NumberFormat(textLanguage()).format(longestDelay)),
    longest: longestDelay,
  };
  return (
    <Section id="general" title={text('options_general')}>
      <div class="panel rows">
        <Switch
          label={text('options_enabled')}
          hint={text('options_enabled_hint')}
          checked={settings.enabled}
          onChange={(enabled) => change('enabled', (now) => ({ ...now, enabled }))}
        >
          <Fault place="enabled" />
        </Switch>
        <HowMany />
        <DelayField
          {...delayTexts}
          label={text('options_show_delay')}
          hint={text('options_show_delay_hint')}
          numberLabel={text('options_show_delay_number')}
          delay={settings.showDelay}
          onChange={(showDelay) => change('showDelay', (now) => ({ ...now, showDelay }))}
        >
          <Fault place="showDelay" />
        </DelayField>
        <DelayField
          {...delayTexts}
          label={text('options_hide_delay')}
          hint={text('options_hide_delay_hint')}
          numberLabel={text('options_hide_delay_number')}
          delay={settings.hideDelay}
          onChange={(hideDelay) => change('hideDelay', (now) => ({ ...now, hideDelay }))}
        >
          <Fault place="hideDelay" />
        </DelayField>
        <Switch
          label={text('options_modifier')}
          hint={text('options_modifier_hint')}
          checked={settings.modifierOnly}
          onChange={(modifierOnly) => change('modifierOnly', (now) => ({ ...now, modifierOnly }))}
        >
          <Fault place="modifierOnly" />
        </Switch>
      </div>
    </Section>
  );
}
