import type { Dossier } from './dossier.ts';

/** The text of a dossier file: parsing it gives the same dossier, and formatting that the same text, byte for byte. */
export const formatDossier = (dossier: Dossier): string => `${JSON.stringify(dossier, null, 2)}\n`;
