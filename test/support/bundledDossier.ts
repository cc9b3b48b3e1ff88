import { readFileSync } from 'node:fs';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { parseDossierText } from '../../src/core/dossiers/parse.ts';

const bundled = new URL('../../assets/dossiers/ft-2018-12-07-huawei.json', import.meta.url);

/** A dossier's file, parsed; throws with all its issues if it has any. */
export function loadDossierFile(file: string | URL): Dossier {
  const parsed = parseDossierText(readFileSync(file, 'utf8'));
  if (parsed.ok) return parsed.dossier;
  throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
}

/** The bundled dossier. */
export const loadBundledDossier = (): Dossier => loadDossierFile(bundled);
