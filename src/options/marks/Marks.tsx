import { text } from '../../platform/texts.ts';
import { Switch } from '../../ui/controls/Switch.tsx';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { Fault } from '../Fault.tsx';
import { Findable } from '../search/Findable.tsx';
import { Section } from '../Section.tsx';
import { HowMany } from './HowMany.tsx';

/** Whether mentions are marked, how many, and on which pages. */
export function Marks() {
  const { settings, change } = useSettings();
  return (
    <Section id="marks" title={text('options_marks_title')}>
      <div class="panel rows">
        <Findable>
          <Switch
            label={text('options_enabled')}
            hint={text('options_enabled_hint')}
            checked={settings.enabled}
            onChange={(enabled) => change('enabled', (now) => ({ ...now, enabled }))}
          >
            <Fault place="enabled" />
          </Switch>
        </Findable>
        <Findable>
          <HowMany />
        </Findable>
        <Findable>
          <Switch
            label={text('options_quiet')}
            hint={text('options_quiet_hint')}
            checked={settings.quiet}
            onChange={(quiet) => change('quiet', (now) => ({ ...now, quiet }))}
          >
            <Fault place="quiet" />
          </Switch>
        </Findable>
      </div>
    </Section>
  );
}
