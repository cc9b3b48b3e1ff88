import { areManyForms, countForms } from '../core/mentions/large.ts';
import { dossierEnabled, siteEnabled } from '../core/settings/choices.ts';
import type { Dossier } from '../core/dossiers/dossier.ts';
import { keep } from './keep.ts';
import type { Holdings, Inventory } from './library.ts';

const formsIn = keep(({ entities }: Dossier) => countForms(entities));

/** Whether the dossiers that are on have so many forms that pages sieve their texts first, whichever entities are off. */
export const isLarge: (holdings: Holdings) => boolean = keep(({ settings, dossiers }) =>
  areManyForms(
    dossiers.reduce(
      (sum, { dossier }) => sum + (dossierEnabled(settings, dossier.id) ? formsIn(dossier) : 0),
      0,
    ),
  ),
);

/** Whether that is so on a site, as far as the store tells without its dossiers: false may not be sure. */
export const isSurelyLarge = ({ settings, listed }: Inventory, site: string): boolean =>
  siteEnabled(settings, site) &&
  areManyForms(
    listed.reduce((sum, { id, forms = 0 }) => sum + (dossierEnabled(settings, id) ? forms : 0), 0),
  );
