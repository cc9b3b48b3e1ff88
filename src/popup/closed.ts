/** Why no extension can run on a page. */
export type ClosedReason = 'browser' | 'browser_or_file' | 'store' | 'pdf' | 'extension' | 'file' | 'other';

/**
 * Sites that browsers keep closed to extensions: the stores, and for Firefox what its preference
 * `extensions.webextensions.restrictedDomains` holds.
 */
const closedSites = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/** Schemes of the browsers' own pages, and of extensions. */
const closedSchemes: ReadonlyMap<string, ClosedReason> = new Map([
  ['about:', 'browser'],
  ['chrome:', 'browser'],
  ['chrome-search:', 'browser'],
  ['chrome-untrusted:', 'browser'],
  ['devtools:', 'browser'],
  ['edge:', 'browser'],
  ['resource:', 'browser'],
  ['view-source:', 'browser'],
  ['chrome-extension:', 'extension'],
  ['moz-extension:', 'extension'],
]);

/** Whether browsers keep a site closed to extensions. */
export const isClosedSite = (site: string): boolean => closedSites.has(site);

/** Whether an address looks like that of a PDF. */
export const looksLikePdf = ({ pathname }: URL): boolean => /\.pdf$/i.test(pathname);

/** Why addresses of a scheme, such as `about:`, are closed. */
export const reasonOfScheme = (scheme: string): ClosedReason => closedSchemes.get(scheme) ?? 'other';
