import type { Settings } from '../core/settings/schema.ts';
import type { Kit } from '../protocol/kit.ts';
import type { ToldSieve } from '../protocol/sieve.ts';
import { isLarge } from './large.ts';
import { entitiesAt } from './entitiesAt.ts';
import type { Holdings } from './library.ts';
import { sieveFor } from './sieve.ts';

type PageSettings = Omit<Kit, 'entities' | 'sieve'>;

const pageSettings = ({ showDelay, hideDelay, modifierOnly, marks, quiet }: Settings): PageSettings => ({
  showDelay,
  hideDelay,
  modifierOnly,
  marks,
  quiet,
});

/** The kit of a page on a site; without entities where Sidelight is off. */
export function kitFor(holdings: Holdings, site: string): Kit {
  const entities = entitiesAt(holdings, site);
  if (entities.length > 0 && isLarge(holdings)) return largeKit(holdings.settings, sieveFor(holdings));
  return { entities: [...entities], ...pageSettings(holdings.settings) };
}

/** The kit where entities are so many that pages sieve their texts first. */
export const largeKit = (settings: Settings, sieve: ToldSieve): Kit => ({
  entities: [],
  sieve,
  ...pageSettings(settings),
});
