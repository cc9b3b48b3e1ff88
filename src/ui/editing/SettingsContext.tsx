import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/schema.ts';
import type { Saver, SavingState } from './saver.ts';

const Context = createContext<Saver | undefined>(undefined);

/** Gives the saver to everything below that shows or changes settings. */
export const SettingsProvider = Context.Provider;

/** What a component needs in order to show settings and to change them. */
export interface SettingsAccess extends SavingState {
  /** Changes the settings; `place` names the spot where a failure to save is told. */
  readonly change: (place: string, apply: (settings: Settings) => Settings) => void;
  readonly retry: () => void;
  readonly discard: () => void;
}

/** The settings as the page shows them, kept up to date. */
export function useSettings(): SettingsAccess {
  const saver = useContext(Context);
  if (saver === undefined) throw new Error('There is no SettingsProvider above.');
  const [state, setState] = useState(saver.state());
  useLayoutEffect(() => {
    const update = (): void => setState(saver.state());
    update();
    return saver.watch(update);
  }, [saver]);
  return {
    ...state,
    change: (place, apply) => saver.edit({ place, apply }),
    retry: saver.retry,
    discard: saver.discard,
  };
}
