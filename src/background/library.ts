import type { ParsedSettings } from '../core/settings/parse.ts';
import { defaultSettings } from '../core/settings/defaults.ts';
import type { Settings } from '../core/settings/schema.ts';
import type { NamedDossier } from '../platform/storage/beside.ts';
import { readDossiers, type StoredDossier } from '../platform/storage/dossierStore.ts';
import { type Listed, listDossiers } from '../platform/storage/inventory.ts';
import { readSettings } from '../platform/storage/settingsItem.ts';

/** Settings and dossiers as the store holds them. */
export interface Holdings {
  readonly settings: Settings;
  readonly settingsIssue: string | undefined;
  readonly dossiers: readonly StoredDossier[];
  /** All dossiers of the store by the names of their entities, whichever are held themselves. */
  readonly named: readonly NamedDossier[];
  readonly undoable: boolean;
}

/** Settings, and what the store tells of its dossiers without reading them. */
export interface Inventory {
  readonly settings: Settings;
  readonly listed: readonly Listed[];
}

/** What has been read in this worker's life: all holdings, under no dossier's id, and those about single dossiers. */
const held = new Map<string | undefined, Promise<Holdings>>();

/** The store's holdings. Read once in a worker's life, and again after `forget`. */
export const holdings = (): Promise<Holdings> => readOnce(undefined);

/** The holdings with but the dossiers that a card of one of them can show claims of, unless all have been read anyway. */
export const holdingsAbout = (dossier: string): Promise<Holdings> => held.get(undefined) ?? readOnce(dossier);

let listing: Promise<Inventory> | undefined;

/** What the store tells at once. Read once in a worker's life, and again after `forget`. */
export function inventory(): Promise<Inventory> {
  if (listing !== undefined) return listing;
  const reading = readInventory();
  listing = reading;
  reading.catch(() => listing === reading && (listing = undefined));
  return reading;
}

async function readInventory(): Promise<Inventory> {
  const [parsed, listed] = await Promise.all([readSettings(), listDossiers()]);
  return { settings: usable(parsed).settings, listed };
}

/** Makes the next question read the store again. */
export function forget(): void {
  held.clear();
  listing = undefined;
}

function readOnce(about: string | undefined): Promise<Holdings> {
  const known = held.get(about);
  if (known !== undefined) return known;
  const reading = readStore(about);
  held.set(about, reading);
  const drop = (): void => void (held.get(about) === reading && held.delete(about));
  /* Of a dossier that isn't there nothing is kept either: a page could ask for any number of them. */
  reading.then(({ dossiers }) => dossiers.length === 0 && drop(), drop);
  return reading;
}

async function readStore(about: string | undefined): Promise<Holdings> {
  const [parsed, read] = await Promise.all([readSettings(), readDossiers(about)]);
  return { ...usable(parsed), ...read };
}

const usable = (parsed: ParsedSettings): Pick<Holdings, 'settings' | 'settingsIssue'> =>
  parsed.ok
    ? { settings: parsed.settings, settingsIssue: undefined }
    : { settings: defaultSettings, settingsIssue: parsed.issue };
