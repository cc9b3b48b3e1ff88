import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { setFileAccess } from '../support/browsers/fileAccess.ts';
import { openFirefoxSystem } from '../support/browsers/firefox-system.ts';
import { waitForMarks } from '../support/browsers/marks.ts';
import { control, waitForText } from '../support/scene/controls.ts';
import { openPopup } from '../support/scene/toolbar.ts';
import { useScene } from '../support/scene/useScene.ts';
import { serve } from '../support/server/serve.ts';
import { article } from '../fixtures/pages/article.ts';
import { pdf } from '../fixtures/pages/pdf.ts';

const typed = (body: string, type: string) => ({ body, headers: { 'content-type': type } });

const scene = useScene({
  '/article': article,
  '/report.pdf': typed(pdf('Huawei in a PDF'), 'application/pdf'),
  '/report': typed(pdf('Huawei in a PDF'), 'application/pdf'),
  '/data.json': typed('{ "maker": "Huawei" }', 'application/json'),
  '/data.xml': typed('<?xml version="1.0"?><list><maker>Acme</maker></list>', 'text/xml'),
});

const isFirefox = inject('browser') === 'firefox';

/** What the popup says, in the words that tell it apart. */
const says = {
  browser: 'a page of the browser itself',
  noAddress: 'or one without a web address',
  reader: 'leave the reader view to see marks',
  pdf: 'This is a PDF.',
  data: 'This is data, code or media',
  store: 'Browsers keep this site closed to extensions',
  unreadable: 'The browser lets no extension run on this page.',
  file: 'This is a file on this computer.',
  browserOrFile: 'or a file on this computer.',
};

type FirefoxCase = readonly [
  what: string,
  given: string,
  address: (origin: string) => string,
  expected: string,
];

/** What only Firefox has, with what its preferences have to be for it. */
const onlyInFirefox: readonly FirefoxCase[] = [
  [
    'the reader view',
    '() => undefined',
    (origin) => `about:reader?url=${encodeURIComponent(`${origin}/article`)}`,
    says.reader,
  ],
  [
    'data in its viewer for JSON',
    `() => Services.prefs.setBoolPref('devtools.jsonview.enabled', true)`,
    (origin) => `${origin}/data.json?viewer`,
    says.unreadable,
  ],
  [
    'a site that it protects',
    `() => Services.prefs.setStringPref('extensions.webextensions.restrictedDomains', '127.0.0.1')`,
    (origin) => `${origin}/article`,
    says.unreadable,
  ],
];

/** Opens an address in a new tab; what the browser shows there may be no page that ever comes to load. */
async function visit(address: string): Promise<Page> {
  const tab = await scene.browser.puppeteer.newPage();
  await tab.goto(address, { waitUntil: [] });
  return tab;
}

/** Opens one of the browser's own addresses. Chrome's protocol hangs on some of them, its tabs don't. */
async function visitOwn(address: string): Promise<void> {
  if (isFirefox) return void (await visit(address));
  const opener = await scene.browser.openExtensionPage('src/options/options.html');
  await opener.evaluate(`chrome.tabs.create({ url: ${JSON.stringify(address)}, active: false })`);
  await opener.close();
}

/** Nothing is fetched from a store. Chrome, which would crash at a made-up page there, shows an error of that address. */
const answerAsStore = (request: HTTPRequest): Promise<void> =>
  isFirefox ? request.respond({ contentType: 'text/html', body: article }) : request.abort();

/** Lets a navigation end in this error: the browser then shows a message in place of the page. */
async function toErrorMessage(navigation: Promise<unknown>, expected: RegExp): Promise<void> {
  await navigation.catch((error: unknown) => {
    if (!expected.test(String(error))) throw error;
  });
}

/** Checks what the popup says of the page with this address, or of the newest where the browser hides addresses. */
async function expectPopup(address: string, expected: string): Promise<void> {
  const popup = await openPopup(scene.browser, address);
  await waitForText(popup, expected);
  expect(await control(popup, 'Options')).toBeTruthy();
  await popup.close();
}

describe('the toolbar popup says why there are no marks [31]', () => {
  it.each([
    ['a PDF in the browser’s viewer', '/report.pdf', says.pdf],
    ['a PDF whose address does not say so', '/report', isFirefox ? says.unreadable : says.pdf],
    ['a JSON document', '/data.json', says.data],
    ['an XML document', '/data.xml', says.data],
  ])('on %s', async (_, path, expected) => {
    const address = scene.server.origin + path;
    await visit(address);
    await expectPopup(address, expected);
  });

  it.each(
    isFirefox
      ? ['about:license', 'about:newtab', 'about:config']
      : ['chrome://version', 'chrome://extensions', 'chrome://newtab'],
  )('on a page of the browser: %s', async (address) => {
    await visitOwn(address);
    await expectPopup(address, says.browser);
  });

  it('on the source of a page', async () => {
    const address = `view-source:${scene.server.origin}/article`;
    await visitOwn(address);
    await expectPopup(address, says.browser);
  });

  it.each([
    ['an empty page', 'about:blank', isFirefox ? 'No mentions on this page' : says.noAddress],
    [
      'a page within its address',
      'data:text/html,<p>Huawei</p>',
      isFirefox ? '1 mention on this page' : says.noAddress,
    ],
  ])('on %s, unless scripts run there: %s', async (_, address, expected) => {
    await visit(address);
    await expectPopup(address, expected);
  });

  it('on the store of the browser', async () => {
    const address = isFirefox ? 'https://addons.mozilla.org/' : 'https://chromewebstore.google.com/';
    const tab = await scene.browser.puppeteer.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => void answerAsStore(request));
    await toErrorMessage(tab.goto(address), /ERR_FAILED/);
    await expectPopup(address, says.store);
  });

  it('on an error message of the browser', async () => {
    const gone = await serve({});
    await gone.close();
    const address = `${gone.origin}/`;
    await toErrorMessage(visit(address), /REFUSED/);
    await expectPopup(address, says.unreadable);
  });

  it('on a file, until files are allowed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sidelight-file-'));
    try {
      await writeFile(join(folder, 'article.html'), article);
      const address = pathToFileURL(join(folder, 'article.html')).href;
      await setFileAccess(scene.browser, false);
      const shut = await visit(address);
      await expectPopup(address, isFirefox ? says.file : says.browserOrFile);
      await shut.close();
      await setFileAccess(scene.browser, true);
      await waitForMarks(await visit(address), (marks) => marks.length === 5);
      await expectPopup(address, '5 mentions on this page');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each(isFirefox ? onlyInFirefox : [])('on %s', async (_, given, path, expected) => {
    const system = await openFirefoxSystem(scene.browser.puppeteer);
    await system.call(given);
    const address = path(scene.server.origin);
    await visit(address);
    await expectPopup(address, expected);
  });
});
