import type { Source } from '../../core/dossiers/source.ts';
import { withDossier } from '../../core/settings/choices.ts';
import type { Settings } from '../../core/settings/schema.ts';

/** The settings with a source's address set; what the dossier itself says is no choice, and isn't kept. */
export function withAddress(
  settings: Settings,
  dossier: string,
  source: Pick<Source, 'id' | 'url'>,
  address: string,
): Settings {
  const { [source.id]: _, ...others } = settings.dossiers[dossier]?.addresses ?? {};
  const addresses = address === source.url ? others : { ...others, [source.id]: address };
  return withDossier(settings, dossier, { addresses });
}
