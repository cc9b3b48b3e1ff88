import { type Colour, colourAt } from '../dossiers/colours.ts';
import type { Entity } from '../dossiers/entity.ts';
import type { Source } from '../dossiers/source.ts';
import type { DossierChoice, EntityChoice, Settings } from './schema.ts';

/** Whether a dossier is on: it is until the reader turns it off. */
export const dossierEnabled = (settings: Settings, dossier: string): boolean =>
  settings.dossiers[dossier]?.enabled ?? true;

/** Whether an entity of a dossier is on, the dossier's own switch aside. */
export const entityEnabled = (settings: Settings, dossier: string, entity: string): boolean =>
  settings.dossiers[dossier]?.entities[entity]?.enabled ?? true;

/** The colour of the `index`-th entity of a dossier: the reader's choice, else the dossier's, else the palette's next. */
export const entityColour = (settings: Settings, dossier: string, entity: Entity, index: number): Colour =>
  settings.dossiers[dossier]?.entities[entity.id]?.colour ?? entity.colour ?? colourAt(index);

/** The address of a source: the reader's, else the dossier's; empty where none is known. */
export const sourceAddress = (settings: Settings, dossier: string, source: Source): string =>
  settings.dossiers[dossier]?.addresses[source.id] ?? source.url;

/** Whether Sidelight is on for a site, given as a host name. */
export const siteEnabled = (settings: Settings, site: string): boolean =>
  settings.enabled && !settings.sitesOff.includes(site.toLowerCase());

/** The settings with a site switched on or off. */
export function withSite(settings: Settings, site: string, enabled: boolean): Settings {
  const others = settings.sitesOff.filter((off) => off !== site.toLowerCase());
  return { ...settings, sitesOff: enabled ? others : [...others, site.toLowerCase()].toSorted() };
}

/** The keys of the entities that are left unmarked on a site. A host can have a name that objects inherit something by. */
export function entitiesOffAt({ entitiesOff }: Settings, site: string): readonly string[] {
  const host = site.toLowerCase();
  return Object.hasOwn(entitiesOff, host) ? (entitiesOff[host] ?? []) : [];
}

/** Whether an entity, given by its key, is left unmarked on a site. */
export const entityOffAt = (settings: Settings, site: string, key: string): boolean =>
  entitiesOffAt(settings, site).includes(key);

/** The settings with an entity marked or left unmarked on a site; a site where none is left unmarked is not kept. */
export function withEntityAt(settings: Settings, site: string, key: string, enabled: boolean): Settings {
  const others = entitiesOffAt(settings, site).filter((off) => off !== key);
  const off = enabled ? others : [...others, key].toSorted();
  const { [site.toLowerCase()]: _, ...elsewhere } = settings.entitiesOff;
  return {
    ...settings,
    entitiesOff: off.length === 0 ? elsewhere : { ...elsewhere, [site.toLowerCase()]: off },
  };
}

/** The settings with some choices about a dossier changed. */
export function withDossier(settings: Settings, dossier: string, change: Partial<DossierChoice>): Settings {
  const choice = { entities: {}, addresses: {}, ...settings.dossiers[dossier], ...change };
  return { ...settings, dossiers: { ...settings.dossiers, [dossier]: choice } };
}

/** The settings with some choices about an entity changed. */
export function withEntity(
  settings: Settings,
  dossier: string,
  entity: string,
  change: EntityChoice,
): Settings {
  const entities = settings.dossiers[dossier]?.entities ?? {};
  return withDossier(settings, dossier, {
    entities: { ...entities, [entity]: { ...entities[entity], ...change } },
  });
}
