import type { Kit } from '../protocol/kit.ts';
import { entitiesAt } from './entitiesAt.ts';
import type { Holdings } from './library.ts';

/** The kit of a page on a site; without entities where Sidelight is off. */
export function kitFor(holdings: Holdings, site: string): Kit {
  const { showDelay, hideDelay, modifierOnly, marks, quiet } = holdings.settings;
  const entities = [...entitiesAt(holdings, site)];
  return { entities, showDelay, hideDelay, modifierOnly, marks, quiet };
}
