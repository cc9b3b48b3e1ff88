import { useId, useState } from 'preact/hooks';
import { text } from '../../platform/texts.ts';

interface Props {
  busy: boolean;
  /** Imports the text; answers whether all was well. */
  onText: (content: string) => Promise<boolean>;
}

/** A field for a dossier's text. It stays until it was imported. */
export function PastedText({ busy, onText }: Props) {
  const id = useId();
  const [content, setContent] = useState('');
  const submit = async (): Promise<void> => {
    if (await onText(content)) setContent('');
  };
  return (
    <details class="disclosure">
      <summary>{text('options_import_paste')}</summary>
      <div class="field">
        <label for={id}>{text('options_import_paste_label')}</label>
        <textarea
          id={id}
          rows={8}
          spellcheck={false}
          value={content}
          onInput={({ currentTarget }) => setContent(currentTarget.value)}
        />
        <button type="button" disabled={busy || content.trim() === ''} onClick={() => void submit()}>
          {text('options_import_paste_action')}
        </button>
      </div>
    </details>
  );
}
