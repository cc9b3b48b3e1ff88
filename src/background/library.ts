import type { ParsedSettings } from '../core/settings/parse.ts';
import { defaultSettings } from '../core/settings/defaults.ts';
import type { Settings } from '../core/settings/schema.ts';
import { readDossiers, type StoredDossier } from '../platform/storage/dossierStore.ts';
import { readSettings } from '../platform/storage/settingsItem.ts';

/** Settings and dossiers as the store holds them. */
export interface Holdings {
  readonly settings: Settings;
  readonly settingsIssue: string | undefined;
  readonly dossiers: readonly StoredDossier[];
  readonly undoable: boolean;
}

let held: Promise<Holdings> | undefined;

/** The store's holdings. Read once in a worker's life, and again after `forget`. */
export function holdings(): Promise<Holdings> {
  if (held === undefined) {
    const reading = read();
    held = reading;
    reading.catch(() => {
      if (held === reading) held = undefined;
    });
  }
  return held;
}

/** Makes the next question read the store again. */
export function forget(): void {
  held = undefined;
}

async function read(): Promise<Holdings> {
  const [parsed, { dossiers, undoable }] = await Promise.all([readSettings(), readDossiers()]);
  return { ...usable(parsed), dossiers, undoable };
}

const usable = (parsed: ParsedSettings): Pick<Holdings, 'settings' | 'settingsIssue'> =>
  parsed.ok
    ? { settings: parsed.settings, settingsIssue: undefined }
    : { settings: defaultSettings, settingsIssue: parsed.issue };
