import { describe, expect, test } from 'vitest';
import type { EntityCount } from '../../../src/protocol/pageMention.ts';
import {
  judgeSituation,
  originOf,
  type PageFacts,
  type Situation,
} from '../../../src/platform/situation/situation.ts';

/** A web page that Sidelight may run on, where no script of ours answers and none can run. */
const page: PageFacts = {
  address: 'https://news.example.org/a',
  loading: false,
  counts: undefined,
  judgements: undefined,
  contentType: undefined,
  access: true,
  fullAccess: true,
  fileAccess: true,
};
const site = 'news.example.org';
const count = (of: number): EntityCount => ({
  entity: 'trade/acme',
  name: 'Acme',
  colour: 'teal',
  count: of,
});
const three = [count(3)];
const closed = (reason: Extract<Situation, { kind: 'closed' }>['reason']): Situation => ({
  kind: 'closed',
  reason,
});

test.each<[name: string, facts: Partial<PageFacts>, situation: Situation]>([
  ['a script answers', { counts: three }, { kind: 'running', site, counts: three }],
  [
    'a script answers that the page was judged',
    { counts: three, judgements: [] },
    { kind: 'running', site, counts: three, judgements: [] },
  ],
  [
    'a script answers while the page loads',
    { counts: [], loading: true },
    { kind: 'running', site, counts: [] },
  ],
  [
    'a script answers that one click has let in',
    { counts: three, access: false, fullAccess: false },
    { kind: 'running', site, counts: three },
  ],
  [
    'a file that can be read',
    { counts: [count(1)], address: 'file:///a.html' },
    { kind: 'running', site: '', counts: [count(1)] },
  ],
  ['a PDF that a script runs around', { counts: [], contentType: 'application/pdf' }, closed('pdf')],
  [
    'a web page named like a PDF',
    { counts: [], address: 'https://a.example/x.pdf', contentType: 'text/html' },
    { kind: 'running', site: 'a.example', counts: [] },
  ],
  [
    'access taken back under a running script',
    { counts: three, address: undefined, fullAccess: false },
    { kind: 'no-access', site: '', origin: undefined },
  ],
  [
    'no access, and the address is not told',
    { address: undefined, fullAccess: false, access: false },
    { kind: 'no-access', site: '', origin: undefined },
  ],
  [
    'no access to this site',
    { access: false, fullAccess: false },
    { kind: 'no-access', site, origin: 'https://news.example.org/*' },
  ],
  ['access to all else, and the address is not told', { address: undefined }, closed('browser')],
  ['that, or a file', { address: undefined, fileAccess: false }, closed('browser_or_file')],
  ['the browser’s own page', { address: 'chrome://settings/' }, closed('browser')],
  [
    'the browser’s own page, without access to all sites',
    { address: 'about:config', fullAccess: false },
    closed('browser'),
  ],
  ['the source of a page', { address: 'view-source:https://news.example.org/' }, closed('browser')],
  ['Chrome’s new tab', { address: 'chrome://newtab/' }, closed('browser')],
  ['Firefox’s new tab', { address: 'about:newtab' }, closed('browser')],
  ['an empty page without a script', { address: 'about:blank' }, closed('browser')],
  [
    'an empty page with a script, of no address',
    { address: undefined, counts: [], contentType: 'text/html' },
    { kind: 'running', site: '', counts: [] },
  ],
  [
    'Firefox’s reader view',
    { address: 'about:reader?url=https%3A%2F%2Fnews.example.org%2Fa' },
    closed('reader'),
  ],
  ['Firefox’s reader view, as the browser tells of it', { address: undefined }, closed('browser')],
  ['an extension’s page', { address: 'moz-extension://0-0/options.html' }, closed('extension')],
  ['an inline page', { address: 'data:text/html,hello' }, closed('other')],
  [
    'an inline page with a script, of no address',
    { address: undefined, counts: [count(2)] },
    { kind: 'running', site: '', counts: [count(2)] },
  ],
  ['Chrome’s store', { address: 'https://chromewebstore.google.com/detail/x' }, closed('store')],
  ['Edge’s store', { address: 'https://microsoftedge.microsoft.com/addons/x' }, closed('store')],
  ['Firefox’s store', { address: 'https://addons.mozilla.org/firefox/addon/x' }, closed('store')],
  ['Firefox’s accounts', { address: 'https://accounts.firefox.com/' }, closed('store')],
  ['a host that only ends like a store', { address: 'https://x.addons.mozilla.org/' }, closed('unreadable')],
  [
    'Firefox’s store, without access',
    { address: 'https://addons.mozilla.org/', access: false },
    closed('store'),
  ],
  ['a file without access', { address: 'file:///a.html', access: false }, closed('file')],
  [
    'a file that was open before',
    { address: 'file:///a.html', access: false, contentType: 'text/html' },
    { kind: 'stale', site: '' },
  ],
  ['a PDF by its name', { address: 'https://news.example.org/Report.PDF?x#y' }, closed('pdf')],
  ['a PDF that is a file', { address: 'file:///report.pdf', access: false }, closed('pdf')],
  [
    'a page named like a PDF that was open before',
    { address: 'https://a.example/x.pdf', contentType: 'text/html' },
    { kind: 'stale', site: 'a.example' },
  ],
  ['a PDF by no name, data in a viewer, an error, or a site that is closed', {}, closed('unreadable')],
  ['a page that still loads', { loading: true }, { kind: 'loading', site }],
  ['a page that was open before', { contentType: 'text/html' }, { kind: 'stale', site }],
  ['a JSON document', { counts: [], contentType: 'application/json' }, closed('data')],
  ['a JSON document that was open before', { contentType: 'application/json' }, closed('data')],
  ['an XML document', { counts: [], contentType: 'text/xml' }, closed('data')],
  ['another XML document', { counts: [], contentType: 'application/xml' }, closed('data')],
  ['an image', { counts: [], contentType: 'image/png' }, closed('data')],
  ['a script', { counts: [], contentType: 'text/javascript' }, closed('data')],
  ...['text/html', 'application/xhtml+xml', 'image/svg+xml', 'text/plain'].map(
    (contentType): [string, Partial<PageFacts>, Situation] => [
      `text without mentions: ${contentType}`,
      { counts: [], contentType },
      { kind: 'running', site, counts: [] },
    ],
  ),
])('%s', (_, facts, situation) => {
  expect(judgeSituation({ ...page, ...facts })).toEqual(situation);
});

describe('originOf', () => {
  test.each<[address: string | undefined, origin: string | undefined]>([
    ['https://news.example.org:8443/a?b', 'https://news.example.org/*'],
    ['http://127.0.0.1/', 'http://127.0.0.1/*'],
    ['file:///a.html', undefined],
    ['about:blank', undefined],
    ['nothing', undefined],
    [undefined, undefined],
  ])('%s gives %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });
});
