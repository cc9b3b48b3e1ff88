import { useEffect, useState } from 'preact/hooks';
import type { Claim } from '../core/dossiers/claim.ts';
import { dossierEnabled } from '../core/settings/choices.ts';
import type { Settings } from '../core/settings/schema.ts';
import { loadLibrary, watchDossiers } from '../platform/library.ts';
import type { KitEntity } from '../protocol/kit.ts';
import { kitEntities } from '../protocol/kitEntities.ts';
import { examplePassages } from './passages.ts';

/** What an example of a marked page is made of. */
export interface ExampleParts {
  readonly settings: Settings;
  readonly entities: readonly KitEntity[];
  /** The dossier whose claims are the page's text. */
  readonly dossier: string;
  readonly passages: readonly Claim[];
}

/** The parts of an example from the first dossier that has some; undefined until they are known, and where none has. */
export function useExample(): ExampleParts | undefined {
  const [parts, setParts] = useState<ExampleParts>();
  useEffect(() => {
    let current = true;
    const take = async (): Promise<void> => {
      const { settings, dossiers } = await loadLibrary();
      const on = dossiers.filter(({ dossier }) => dossierEnabled(settings, dossier.id));
      const entities = kitEntities(settings, on);
      for (const { dossier } of on) {
        const passages = examplePassages(dossier);
        if (passages.length === 0) continue;
        if (current) setParts({ settings, entities, dossier: dossier.name, passages });
        return;
      }
    };
    /* Without an example the page still says all that it has to say. */
    const look = (): void => void take().catch(() => undefined);
    look();
    /* The bundled dossier may still be on its way into the store. */
    const unwatch = watchDossiers(look);
    return () => {
      current = false;
      unwatch();
    };
  }, []);
  return parts;
}
