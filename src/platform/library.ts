import { type ParsedSettings, parseSettings } from '../core/settings/parse.ts';
import type { Settings } from '../core/settings/schema.ts';
import type { Library, Outcome } from '../protocol/library.ts';
import { askBackground } from './send.ts';
import { dossiersKey } from './storage/head.ts';
import { settingsKey } from './storage/settingsItem.ts';
import { watchKey } from './storage/watchKey.ts';

/** The settings and all dossiers. */
export const loadLibrary = (): Promise<Library> => askBackground('get-library', {});

const issueText = ({ path, message }: Extract<Outcome, { ok: false }>['issues'][number]): string =>
  path === '$' ? message : `${path}: ${message}`;

/** The store's settings, saved by way of the background. */
export const settingsStore = {
  /** Rejects with the reason where they can't be saved. */
  async save(settings: Settings): Promise<void> {
    const outcome = await askBackground('save-settings', { settings });
    if (!outcome.ok) throw new Error(outcome.issues.map(issueText).join(' '));
  },
  /** Tells what the settings have become, whoever changed them; returns the undo. */
  watch: (listener: (parsed: ParsedSettings) => void): (() => void) =>
    watchKey(settingsKey, (stored) => listener(parseSettings(stored))),
};

/**
 * Tells that the store has other dossiers now.
 * @returns the undo
 */
export const watchDossiers = (listener: () => void): (() => void) => watchKey(dossiersKey, listener);
