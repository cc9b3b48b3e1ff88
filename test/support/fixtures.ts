import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { parseDossierText } from '../../src/core/dossiers/parse.ts';

/* No `new URL` with node:fs: in tests that run in jsdom it is the page's. */
const folder = join(fileURLToPath(import.meta.url), '../../fixtures');

/** Where a fixture is. */
export const fixtureFile = (path: string): string => join(folder, path);

/** The text of a fixture. */
export const readFixture = (path: string): string => readFileSync(fixtureFile(path), 'utf8');

/** A dossier of the fixtures, parsed; throws with all its issues if it has any. */
export function loadDossier(name: string): Dossier {
  const parsed = parseDossierText(readFixture(`dossiers/${name}.json`));
  if (parsed.ok) return parsed.dossier;
  throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
}
