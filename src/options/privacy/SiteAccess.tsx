import { access } from '../../platform/permissions.ts';
import { text } from '../../platform/texts.ts';
import { AskAccess } from '../../ui/access/AskAccess.tsx';
import { useAccess } from '../../ui/access/useAccess.ts';

/** Whether the browser lets Sidelight run on all sites, and the question for it where it doesn't. */
export function SiteAccess() {
  const given = useAccess(access);
  return (
    <div class="setting-text">
      <h3>{text('access_title')}</h3>
      <p class="muted small" role="status">
        {given !== undefined && text(given ? 'access_given' : 'access_missing')}
      </p>
      {given === false && (
        <div class="ask">
          <AskAccess
            offers={[{ label: text('page_access_all'), ask: access.ask }]}
            refused={text('page_access_refused')}
          />
        </div>
      )}
    </div>
  );
}
