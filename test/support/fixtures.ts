import { readFileSync } from 'node:fs';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { parseDossierText } from '../../src/core/dossiers/parse.ts';

const folder = new URL('../fixtures/', import.meta.url);

/** The text of a fixture. */
export const readFixture = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** A dossier of the fixtures, parsed; throws with all its issues if it has any. */
export function loadDossier(name: string): Dossier {
  const parsed = parseDossierText(readFixture(`dossiers/${name}.json`));
  if (parsed.ok) return parsed.dossier;
  throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
}
