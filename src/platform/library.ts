import { type ParsedSettings, parseSettings } from '../core/settings/parse.ts';
import type { Settings } from '../core/settings/schema.ts';
import type { Library, Outcome } from '../protocol/library.ts';
import { askBackground } from './send.ts';
import { settingsKey } from './storage/settingsItem.ts';
import { watchKey } from './storage/watchKey.ts';

/** Where the dossier store keeps which dossiers it has: it is written last in every change of them. */
const dossiersKey = 'dossiers';

/** The settings and all dossiers. */
export const loadLibrary = (): Promise<Library> => askBackground('get-library', {});

/** Saves settings; rejects with the reason where that fails. */
export async function saveSettings(settings: Settings): Promise<void> {
  const outcome = await askBackground('save-settings', { settings });
  if (!outcome.ok) throw new Error(outcome.issues.map(issueText).join(' '));
}

const issueText = ({ path, message }: Extract<Outcome, { ok: false }>['issues'][number]): string =>
  path === '$' ? message : `${path}: ${message}`;

/**
 * Tells what the store's settings have become, whoever changed them.
 * @returns the undo
 */
export const watchSettings = (listener: (parsed: ParsedSettings) => void): (() => void) =>
  watchKey(settingsKey, (stored) => listener(parseSettings(stored)));

/**
 * Tells that the store has other dossiers now.
 * @returns the undo
 */
export const watchDossiers = (listener: () => void): (() => void) => watchKey(dossiersKey, listener);
