/** Why a page stays without marks: no extension can run on it, or it has no text for marks. */
export type ClosedReason =
  | 'browser'
  | 'browser_or_file'
  | 'reader'
  | 'store'
  | 'pdf'
  | 'data'
  | 'extension'
  | 'file'
  | 'unreadable'
  | 'other';

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

/** Whether an address is that of Firefox's reader view. */
const isReaderView = ({ protocol, pathname }: URL): boolean => protocol === 'about:' && pathname === 'reader';

/** Why an address that is neither of the web nor of a file, such as `about:config`, is closed. */
export const reasonOf = (url: URL): ClosedReason =>
  isReaderView(url) ? 'reader' : (closedSchemes.get(url.protocol) ?? 'other');
