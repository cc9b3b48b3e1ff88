import { type ParsedSettings, parseSettings } from '../../core/settings/parse.ts';
import type { Settings } from '../../core/settings/schema.ts';
import { storageItem } from './item.ts';

/** The key of the settings; pages that watch for changes need it too. */
export const settingsKey = 'settings';

const item = storageItem<unknown>(settingsKey, (stored) => stored);

/** The stored settings, or why they can't be used. */
export const readSettings = async (): Promise<ParsedSettings> => parseSettings(await item.get());

/** Stores settings; rejects when the browser can't. */
export const writeSettings = (settings: Settings): Promise<void> => item.set(settings);
