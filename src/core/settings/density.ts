import type { Settings } from './schema.ts';

/** How many of a page's mentions are marked, and whether only on pages that are related to the mention's dossier. */
export type Density = Pick<Settings, 'marks' | 'quiet'>;
