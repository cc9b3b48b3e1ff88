import { text } from '../platform/texts.ts';
import { Notice } from '../ui/controls/Notice.tsx';
import { Options } from './Options.tsx';
import { useLibrary } from './useLibrary.ts';

/** The options page: what it shows depends on whether the store could be read. */
export function Page() {
  const { library, failure, reload } = useLibrary();
  if (library !== undefined) return <Options library={library} reload={reload} />;
  return (
    <main class="waiting">
      {failure === undefined ? (
        <p role="status">{text('options_loading')}</p>
      ) : (
        <Notice
          tone="danger"
          role="alert"
          title={text('options_load_failed')}
          actions={
            <button type="button" onClick={() => void reload()}>
              {text('options_load_retry')}
            </button>
          }
        >
          <p class="small">{failure}</p>
        </Notice>
      )}
    </main>
  );
}
