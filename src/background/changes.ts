import { parseDossierText } from '../core/dossiers/parse.ts';
import { withEntityAt } from '../core/settings/choices.ts';
import type { Settings } from '../core/settings/schema.ts';
import { createQueue } from '../platform/storage/queue.ts';
import { addDossier, removeDossier, undoLastChange } from '../platform/storage/dossierStore.ts';
import { writeSettings } from '../platform/storage/settingsItem.ts';
import { tellPages } from '../platform/send.ts';
import { splitEntityKey } from '../protocol/entityKey.ts';
import type { Outcome } from '../protocol/library.ts';
import { forget, holdings } from './library.ts';

const failed = (message: string): Outcome => ({ ok: false, issues: [{ path: '$', message }] });

/** Makes a change of the store, then lets every open page take it over. What the browser can't store is said. */
async function change(write: () => Promise<void>): Promise<Outcome> {
  try {
    await write();
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  forget();
  await tellPages('kit-changed', {});
  return { ok: true };
}

const queue = createQueue();

const store = (settings: Settings): Promise<Outcome> => change(() => writeSettings(settings));

/** Stores settings. */
export const saveSettings = (settings: Settings): Promise<Outcome> => queue(() => store(settings));

/** Leaves a known entity unmarked on a site: all that a page may change, and to less than before. */
export const turnOffAt = (site: string, key: string): Promise<Outcome> => queue(() => turnOff(site, key));

async function turnOff(site: string, key: string): Promise<Outcome> {
  const { settings, settingsIssue, dossiers } = await holdings();
  if (site === '') return failed('This page has no site of its own.');
  if (settingsIssue !== undefined) return failed(settingsIssue);
  const { dossier: home, entity } = splitEntityKey(key);
  const isKnown = dossiers.some(
    ({ dossier }) => dossier.id === home && dossier.entities.some(({ id }) => id === entity),
  );
  if (!isKnown) return failed('No dossier knows this.');
  return store(withEntityAt(settings, site, key, false));
}

/** Stores a dossier from a file's text; nothing is stored unless all of it is well. */
export async function importDossier(text: string): Promise<Outcome> {
  const parsed = parseDossierText(text);
  if (!parsed.ok) return { ok: false, issues: parsed.issues };
  const { id } = parsed.dossier;
  if (await isBundled(id))
    return { ok: false, issues: [{ path: '$.id', message: `"${id}" is the id of a bundled dossier` }] };
  return change(() => addDossier(parsed.dossier));
}

/** Removes an imported dossier; bundled ones can only be turned off. */
export async function removeImported(id: string): Promise<Outcome> {
  if (await isBundled(id)) return failed('A bundled dossier can be turned off, not removed.');
  return change(() => removeDossier(id));
}

/** Undoes the last import or removal. */
export const undoDossiers = (): Promise<Outcome> => change(undoLastChange);

const isBundled = async (id: string): Promise<boolean> =>
  (await holdings()).dossiers.some(({ dossier, bundled }) => bundled && dossier.id === id);
