import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { loadBundledDossier, loadDossierFile } from '../support/bundledDossier.ts';

/** The dossier of a file; without one, the bundled dossier. */
export const readDossier = (file: string | undefined): Dossier =>
  file === undefined ? loadBundledDossier() : loadDossierFile(file);
