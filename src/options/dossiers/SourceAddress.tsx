import type { Source } from '../../core/dossiers/source.ts';
import { sourceAddress } from '../../core/settings/choices.ts';
import { text } from '../../platform/texts.ts';
import { TextField } from '../../ui/controls/TextField.tsx';
import { parseAddress } from '../../ui/editing/parse.ts';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { useDraft } from '../../ui/editing/useDraft.ts';
import { Fault } from '../Fault.tsx';
import { useFindable } from '../search/useFindable.ts';
import { withAddress } from './withAddress.ts';

/** Where a source can be read: empty until the reader says. */
export function SourceAddress({ dossier, source }: { dossier: string; source: Source }) {
  const { settings, change } = useSettings();
  const row = useFindable<HTMLLIElement>();
  const place = `address:${dossier}/${source.id}`;
  const draft = useDraft(sourceAddress(settings, dossier, source), parseAddress, (address) =>
    change(place, (now) => withAddress(now, dossier, source, address)),
  );
  return (
    <li ref={row}>
      <TextField
        label={text('options_source_address', source.headline)}
        hint={text('options_source_address_hint')}
        issue={text('options_source_address_invalid')}
        inputMode="url"
        placeholder="https://"
        draft={draft}
      >
        <Fault place={place} />
      </TextField>
    </li>
  );
}
