import { allOrigins, requestAccess } from '../permissions.ts';
import { text } from '../texts.ts';

/** Asks for access to one site, where its origin is known, or to all. */
export function accessQuestion(site: string, origin: string | undefined) {
  const all = { label: text('page_access_all'), ask: () => requestAccess(allOrigins()) };
  const refused = text('page_access_refused');
  if (origin === undefined) {
    return {
      title: text('page_access_unknown_title'),
      explained: text('page_access_unknown_explained'),
      offers: [all],
      refused,
    };
  }
  const one = { label: text('page_access_site', site), ask: () => requestAccess([origin]) };
  return {
    title: text('page_access_title'),
    explained: text('page_access_explained'),
    offers: [one, all],
    refused,
  };
}
