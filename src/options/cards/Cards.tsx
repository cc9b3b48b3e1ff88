import { text } from '../../platform/texts.ts';
import { Switch } from '../../ui/controls/Switch.tsx';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { Fault } from '../Fault.tsx';
import { Findable } from '../search/Findable.tsx';
import { Section } from '../Section.tsx';
import { Delay } from './Delay.tsx';

/** When a card opens, and when it goes. */
export function Cards() {
  const { settings, change } = useSettings();
  return (
    <Section id="cards" title={text('options_cards')}>
      <div class="panel rows">
        <Findable>
          <Delay
            name="showDelay"
            label={text('options_show_delay')}
            hint={text('options_show_delay_hint')}
            numberLabel={text('options_show_delay_number')}
          />
        </Findable>
        <Findable>
          <Delay
            name="hideDelay"
            label={text('options_hide_delay')}
            hint={text('options_hide_delay_hint')}
            numberLabel={text('options_hide_delay_number')}
          />
        </Findable>
        <Findable>
          <Switch
            label={text('options_modifier')}
            hint={text('options_modifier_hint')}
            checked={settings.modifierOnly}
            onChange={(modifierOnly) => change('modifierOnly', (now) => ({ ...now, modifierOnly }))}
          >
            <Fault place="modifierOnly" />
          </Switch>
        </Findable>
      </div>
    </Section>
  );
}
