import type { Settings } from '../../core/settings/schema.ts';
import { applyEdits, type Edit, sameSettings } from './edit.ts';

/** Edits that could not be saved: at which places they were made, and why they weren't. */
export interface SavingFailure {
  readonly places: ReadonlySet<string>;
  readonly reason: string;
}

/** What a page shows: the stored settings with every edit made that is not saved yet. */
export interface SavingState {
  readonly settings: Settings;
  readonly saving: boolean;
  readonly failure: SavingFailure | undefined;
}

/** Saves edits one save at a time; what waits is made again upon whatever the store holds by then. */
export interface Saver {
  readonly state: () => SavingState;
  /** Makes an edit and saves it at once, or right after the save that is under way. */
  readonly edit: (edit: Edit) => void;
  /** Tries again to save what could not be saved. */
  readonly retry: () => void;
  /** Gives up what could not be saved. */
  readonly discard: () => void;
  /** Takes over what the store holds now, whoever wrote it. */
  readonly adopt: (stored: Settings) => void;
  /** @returns the undo: stops telling the listener */
  readonly watch: (listener: () => void) => () => void;
}

/**
 * Makes a saver over what the store holds now.
 * @param save stores settings; rejects with an Error whose message says why it could not
 */
export function createSaver(initial: Settings, save: (settings: Settings) => Promise<void>): Saver {
  const listeners = new Set<() => void>();
  let stored = initial;
  let waiting: readonly Edit[] = [];
  let sent: Settings | undefined;
  let sentSeen = false;
  let reason: string | undefined;
  let state: SavingState = { settings: initial, saving: false, failure: undefined };

  function tell(): void {
    const places = new Set(waiting.map(({ place }) => place));
    const settings = applyEdits(stored, waiting);
    state = {
      /* The same object as long as they say the same: what hangs on them is not made anew by every save. */
      settings: sameSettings(settings, state.settings) ? state.settings : settings,
      saving: sent !== undefined,
      failure: reason === undefined ? undefined : { places, reason },
    };
    for (const listener of listeners) listener();
  }

  async function flush(): Promise<void> {
    if (sent !== undefined || waiting.length === 0) return;
    const batch = waiting;
    const settings = applyEdits(stored, batch);
    sent = settings;
    sentSeen = false;
    tell();
    try {
      await save(settings);
      /* Once the store has told of this save, what it told later is newer than this. */
      if (!sentSeen) stored = settings;
      waiting = waiting.filter((edit) => !batch.includes(edit));
      reason = undefined;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    sent = undefined;
    tell();
    if (waiting.some((edit) => !batch.includes(edit))) void flush();
  }

  return {
    state: () => state,
    edit(edit) {
      waiting = [...waiting, edit];
      tell();
      void flush();
    },
    retry: () => void flush(),
    discard() {
      if (sent !== undefined) return;
      waiting = [];
      reason = undefined;
      tell();
    },
    adopt(settings) {
      stored = settings;
      if (sent !== undefined && sameSettings(settings, sent)) sentSeen = true;
      tell();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
