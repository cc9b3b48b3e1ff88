import type { Holdings } from '../../src/background/library.ts';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { namesOf } from '../../src/core/mentions/names.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';

/** What a store with these dossiers holds. */
export const holdingsOf = (dossiers: readonly Dossier[], settings = defaultSettings): Holdings => ({
  settings,
  settingsIssue: undefined,
  dossiers: dossiers.map((dossier) => ({ dossier, bundled: true })),
  named: dossiers.map((dossier) => ({ id: dossier.id, name: dossier.name, entities: namesOf(dossier) })),
  undoable: false,
});
