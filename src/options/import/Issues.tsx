import { counted } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';
import { Notice } from '../../ui/controls/Notice.tsx';
import { LongList } from '../LongList.tsx';
import type { ImportFailure } from './importDossier.ts';

/** So many issues are listed at each asking: a large file can have thousands. */
const step = 200;

/** Why a text was not imported: every issue, with its JSON path. */
export function Issues({ failure, onDismiss }: { failure: ImportFailure; onDismiss: () => void }) {
  const { name, issues } = failure;
  return (
    <Notice
      tone="danger"
      role="alert"
      title={counted('options_import_failed', issues.length, name)}
      actions={
        <button type="button" class="quiet" onClick={onDismiss}>
          {text('options_import_dismiss')}
        </button>
      }
    >
      <LongList items={issues} step={step} class="issues small">
        {({ path, message }) => (
          <li key={`${path} ${message}`}>
            <code>{path}</code> {message}
          </li>
        )}
      </LongList>
    </Notice>
  );
}
