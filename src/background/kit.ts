import type { Kit } from '../protocol/kit.ts';
import { isLarge } from './large.ts';
import { entitiesAt } from './entitiesAt.ts';
import type { Holdings } from './library.ts';
import { sieveFor } from './sieve.ts';

/** The kit of a page on a site; without entities where Sidelight is off. */
export function kitFor(holdings: Holdings, site: string): Kit {
  const { showDelay, hideDelay, modifierOnly, marks, quiet } = holdings.settings;
  const settings = { showDelay, hideDelay, modifierOnly, marks, quiet };
  const entities = entitiesAt(holdings, site);
  return isLarge(entities)
    ? { entities: [], sieve: sieveFor(holdings), ...settings }
    : { entities: [...entities], ...settings };
}
