import type { Dossier } from '../core/dossiers/dossier.ts';
import { parseDossier } from '../core/dossiers/parse.ts';

const files = import.meta.glob('../../assets/dossiers/*.json', { eager: true, import: 'default' });

/** The dossiers that come with the extension. The build checks them; one that can't be parsed is a fault of ours. */
export const bundledDossiers = (): Dossier[] =>
  Object.entries(files).map(([file, content]) => {
    const parsed = parseDossier(content);
    if (parsed.ok) return parsed.dossier;
    throw new Error(`${file}: ${parsed.issues.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
  });
