import { useId } from 'preact/hooks';
import { text } from '../../platform/texts.ts';

interface Props {
  /** Whether a file is being held over the page. */
  over: boolean;
  busy: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Where a file can be dropped, with the button that chooses one. */
export function FileChoice({ over, busy, onFiles }: Props) {
  const id = useId();
  return (
    <div class={`drop ${over ? 'drop-over' : ''}`}>
      <p>{text('options_import_drop')}</p>
      <input
        class="visually-hidden"
        type="file"
        id={id}
        accept=".json,application/json"
        disabled={busy}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          /* So that the same file, mended, can be chosen again. */
          currentTarget.value = '';
        }}
      />
      <label class="button" for={id}>
        {text('options_import_choose')}
      </label>
    </div>
  );
}
