import * as v from 'valibot';
import { defaultSettings } from './defaults.ts';
import { migrations } from './migrations.ts';
import { type Settings, settingsSchema, settingsVersion } from './schema.ts';

/** Settings, or why the stored ones can't be used; they are then left as they are, never overwritten by defaults. */
export type ParsedSettings = { ok: true; settings: Settings } | { ok: false; issue: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings from what a store holds: nothing gives the defaults, older versions are migrated, missing keys filled in. */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { ok: true, settings: defaultSettings };
  if (!isRecord(stored)) return { ok: false, issue: 'The stored settings are not an object.' };
  const version = stored['version'] ?? 0;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return { ok: false, issue: 'The stored settings have no usable version.' };
  }
  if (version > settingsVersion) {
    return {
      ok: false,
      issue: `The stored settings are of version ${version}; this Sidelight knows ${settingsVersion}.`,
    };
  }
  const migrated = migrations.slice(version).reduce((settings, migrate) => migrate(settings), stored);
  const result = v.safeParse(settingsSchema, { ...defaultSettings, ...migrated });
  if (result.success) return { ok: true, settings: result.output };
  const [first] = result.issues;
  return {
    ok: false,
    issue: `The stored settings have a fault at ${v.getDotPath(first) ?? '$'}: ${first.message}.`,
  };
}
