import { useState } from 'preact/hooks';
import { allOrigins, requestAccess } from '../platform/permissions.ts';
import { text } from '../platform/texts.ts';

interface Props {
  /** Empty where the browser does not tell which site it is. */
  site: string;
  origin: string | undefined;
  /** The reader has answered the browser's question. */
  onAnswer: () => void;
}

/** Says that the reader has not given access, and asks for it. */
export function Access({ site, origin, onAnswer }: Props) {
  const [refused, setRefused] = useState<string>();
  /* Nothing may come before the request: browsers take it only right from a click. */
  const ask = (origins: string[]): void => {
    requestAccess(origins).then(
      (given) => {
        setRefused(given ? undefined : text('popup_access_refused'));
        onAnswer();
      },
      (error: unknown) => setRefused(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <div class="part">
      {site !== '' && <h1 class="site">{site}</h1>}
      <p class="notice-title">
        {text(origin === undefined ? 'popup_access_unknown_title' : 'popup_access_title')}
      </p>
      <p class="small muted">
        {text(origin === undefined ? 'popup_access_unknown_explained' : 'popup_access_explained')}
      </p>
      <div class="actions">
        {origin !== undefined && (
          <button type="button" class="primary" onClick={() => ask([origin])}>
            {text('popup_access_site', site)}
          </button>
        )}
        <button type="button" class={origin === undefined ? 'primary' : ''} onClick={() => ask(allOrigins())}>
          {text('popup_access_all')}
        </button>
      </div>
      <p class="small" role="alert">
        {refused}
      </p>
    </div>
  );
}
