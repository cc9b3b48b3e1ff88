import { access } from '../platform/permissions.ts';
import { text } from '../platform/texts.ts';
import { AskAccess } from '../ui/access/AskAccess.tsx';
import { useAccess } from '../ui/access/useAccess.ts';

/** Asks for the access to sites where it is missing, and thanks for it once it is given; else says nothing. */
export function SiteAccess() {
  const given = useAccess(access);
  return (
    <div role="status" class="access">
      {given === false && (
        <section class="notice notice-info" aria-labelledby="access-title">
          <div class="notice-text">
            <h2 id="access-title">{text('welcome_access_title')}</h2>
            <p>{text('welcome_access_explained')}</p>
          </div>
          <AskAccess
            offers={[{ label: text('page_access_all'), ask: access.ask }]}
            refused={text('page_access_refused')}
          />
        </section>
      )}
    </div>
  );
}
