import { entitiesOffAt, siteEnabled } from '../core/settings/choices.ts';
import type { KitEntity } from '../protocol/kit.ts';
import { kitEntities } from '../protocol/kitEntities.ts';
import { keep } from './keep.ts';
import type { Holdings } from './library.ts';

const nothing: readonly KitEntity[] = [];

/** The entities that the reader has on, whatever the site, and the shorter lists of sites where some are off. */
const entitiesOn = keep(({ settings, dossiers }: Holdings) => ({
  everywhere: kitEntities(settings, dossiers) as readonly KitEntity[],
  bySite: new Map<string, readonly KitEntity[]>(),
}));

/** The entities that are marked on a site: none where Sidelight is off. The same list whenever the same site asks. */
export function entitiesAt(holdings: Holdings, site: string): readonly KitEntity[] {
  const { settings } = holdings;
  if (!siteEnabled(settings, site)) return nothing;
  const { everywhere, bySite } = entitiesOn(holdings);
  const off = new Set(entitiesOffAt(settings, site));
  if (off.size === 0) return everywhere;
  const host = site.toLowerCase();
  const known = bySite.get(host) ?? everywhere.filter(({ key }) => !off.has(key));
  bySite.set(host, known);
  return known;
}
