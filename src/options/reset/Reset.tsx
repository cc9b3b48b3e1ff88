import { defaultSettings } from '../../core/settings/defaults.ts';
import { text } from '../../platform/texts.ts';
import { Fault } from '../Fault.tsx';
import { Findable } from '../search/Findable.tsx';
import { Section } from '../Section.tsx';
import { useSteps } from '../undo/StepContext.tsx';
import { Undo } from '../undo/Undo.tsx';

const place = 'reset';

/** Back to the defaults, and back again. */
export function Reset() {
  const { take } = useSteps();
  return (
    <Section id="reset" title={text('options_reset')} lead={text('options_reset_lead')}>
      <Findable>
        <button type="button" onClick={() => take(place, text('options_reset_done'), () => defaultSettings)}>
          {text('options_reset_action')}
        </button>
      </Findable>
      <Undo place={place} />
      <Fault place={place} />
    </Section>
  );
}
