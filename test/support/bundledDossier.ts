import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { parseDossierText } from '../../src/core/dossiers/parse.ts';

/* No `new URL` with node:fs: in tests that run in jsdom it is the page's. */
const bundled = join(fileURLToPath(import.meta.url), '../../../assets/dossiers/ft-2018-12-07-huawei.json');

/** A dossier's file, parsed; throws with all its issues if it has any. */
export function loadDossierFile(file: string): Dossier {
  const parsed = parseDossierText(readFileSync(file, 'utf8'));
  if (parsed.ok) return parsed.dossier;
  throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
}

/** The bundled dossier. */
export const loadBundledDossier = (): Dossier => loadDossierFile(bundled);
