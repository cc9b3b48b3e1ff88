import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/schema.ts';
import { sameSettings } from '../../ui/editing/edit.ts';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';

/** A step that takes something away from the settings, and what they were around it. */
interface Step {
  readonly place: string;
  readonly message: string;
  readonly before: Settings;
  readonly after: Settings;
}

/** The last such step, and how to take one, or to take it back. */
interface Steps {
  /** Undefined once anything else has changed: going back would undo that too. */
  readonly last: Step | undefined;
  readonly take: (place: string, message: string, apply: (settings: Settings) => Settings) => void;
  readonly undo: () => void;
}

type Slot = readonly [step: Step | undefined, setStep: (step: Step | undefined) => void];

const Context = createContext<Slot | undefined>(undefined);

/** Remembers the last step that took something away, for all the page. */
export function StepProvider({ children }: { children: ComponentChildren }) {
  const slot: Slot = useState<Step>();
  return <Context.Provider value={slot}>{children}</Context.Provider>;
}

/** The last step that took something away. */
export function useSteps(): Steps {
  const slot = useContext(Context);
  if (slot === undefined) throw new Error('There is no StepProvider above.');
  const [step, setStep] = slot;
  const { settings, failure, change } = useSettings();
  const last =
    step !== undefined && failure === undefined && sameSettings(settings, step.after) ? step : undefined;
  return {
    last,
    take(place, message, apply) {
      setStep({ place, message, before: settings, after: apply(settings) });
      change(place, apply);
    },
    undo() {
      if (last !== undefined) change(last.place, () => last.before);
      setStep(undefined);
    },
  };
}
