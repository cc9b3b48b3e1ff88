import { Notice } from '../controls/Notice.tsx';
import { useSettings } from './SettingsContext.tsx';

/** The texts of a failed save. */
export interface SaveFaultTexts {
  title: string;
  retry: string;
  discard: string;
}

/** Says, at the place where an edit was made, that it could not be saved, and why; else nothing. */
export function SaveFault({ place, texts }: { place: string; texts: SaveFaultTexts }) {
  const { failure, saving, retry, discard } = useSettings();
  if (failure === undefined || !failure.places.has(place)) return null;
  const actions = (
    <>
      <button type="button" disabled={saving} onClick={retry}>
        {texts.retry}
      </button>
      <button type="button" class="quiet" disabled={saving} onClick={discard}>
        {texts.discard}
      </button>
    </>
  );
  return (
    <Notice tone="danger" role="alert" title={texts.title} actions={actions}>
      <p class="small">{failure.reason}</p>
    </Notice>
  );
}
