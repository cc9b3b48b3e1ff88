import { text } from '../platform/texts.ts';
import { SaveFault } from '../ui/editing/SaveFault.tsx';

/** Says at its place that a switch could not be saved. */
export const Fault = ({ place }: { place: string }) => (
  <SaveFault
    place={place}
    texts={{ title: text('save_failed'), retry: text('save_retry'), discard: text('save_discard') }}
  />
);
