import { entityOffAt, siteEnabled } from '../core/settings/choices.ts';
import type { Kit } from '../protocol/kit.ts';
import { kitEntities } from '../protocol/kitEntities.ts';
import type { Holdings } from './library.ts';

/** The kit of a page on a site; without entities where Sidelight is off. */
export function kitFor({ settings, dossiers }: Holdings, site: string): Kit {
  const { showDelay, hideDelay, modifierOnly, marks, quiet } = settings;
  const entities = siteEnabled(settings, site)
    ? kitEntities(settings, dossiers).filter(({ key }) => !entityOffAt(settings, site, key))
    : [];
  return { entities, showDelay, hideDelay, modifierOnly, marks, quiet };
}
