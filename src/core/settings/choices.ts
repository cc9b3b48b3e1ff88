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
