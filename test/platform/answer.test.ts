import {
  extensionId,
  extensionRoot,
  fakeBrowser,
  type FakeSender,
  fromContent,
  fromOptions,
  sendToBackground,
} from '../support/extension/fakeBrowser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { answer, type Handlers } from '../../src/platform/answer.ts';
import { askBackground } from '../../src/platform/send.ts';
import { toBackground } from '../../src/protocol/toBackground.ts';

type Name = keyof typeof toBackground;

const card = { entity: 'a/b', sentence: 'some text', around: '', dates: [] };

/** A well-formed request of each message. */
const requests: Readonly<Record<Name, unknown>> = {
  'get-names': {},
  'get-kit': {},
  'get-entities': { forms: ['ada'] },
  'load-script': { script: 'reader' },
  'get-card': card,
  'turn-off-here': { entity: 'a/b' },
  'go-to-mention': { frame: 0, id: 3 },
  'get-best-claims': { mentions: [], dates: [] },
  'search-claims': { search: 'some words' },
  'judge-page': { title: '', headings: [], text: [] },
  'report-mentions': { count: 3 },
  'get-library': {},
  'save-settings': { settings: defaultSettings },
  'import-dossier': { text: '{}' },
  'remove-dossier': { id: 'a' },
  'undo-dossiers': {},
};
const names = Object.keys(requests) as Name[];

/** Who may send, as the browser tells it; which kind of sender that is, if any. */
const senders: readonly { who: string; sender: FakeSender; is: 'content' | 'extension' | undefined }[] = [
  { who: 'a content script', sender: fromContent, is: 'content' },
  {
    who: 'a content script in a frame',
    sender: { ...fromContent, frameId: 5, url: 'https://frame.example/' },
    is: 'content',
  },
  { who: 'a content script in about:blank', sender: { ...fromContent, url: 'about:blank' }, is: 'content' },
  { who: 'a content script without an address', sender: { id: extensionId, tab: { id: 7 } }, is: 'content' },
  {
    who: 'a page that has our address in its own',
    sender: { ...fromContent, url: `https://evil.example/?${extensionRoot}` },
    is: 'content',
  },
  {
    who: 'a page with our id for a host',
    sender: { ...fromContent, url: `https://${extensionId}/options.html` },
    is: 'content',
  },
  { who: 'the options page', sender: fromOptions, is: 'extension' },
  {
    who: 'the options page in a tab',
    sender: { ...fromOptions, tab: { id: 9, url: fromOptions.url! } },
    is: 'extension',
  },
  {
    who: 'the toolbar popup',
    sender: { id: extensionId, url: `${extensionRoot}src/popup/popup.html` },
    is: 'extension',
  },
  {
    who: 'another extension',
    sender: { id: 'other', url: 'chrome-extension://other/page.html' },
    is: undefined,
  },
  {
    who: 'another extension that claims our address',
    sender: { id: 'other', url: fromOptions.url! },
    is: undefined,
  },
  { who: 'nobody', sender: {}, is: undefined },
];

const handler = vi.fn<(request: unknown, origin: unknown) => Promise<unknown>>();
const handlers = Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers<
  typeof toBackground
>;
let stop: () => void;

beforeEach(() => {
  fakeBrowser.local.clear();
  handler.mockReset().mockResolvedValue({ done: true });
  stop = answer(toBackground, handlers);
});
afterEach(() => stop());

const table = senders.flatMap(({ who, sender, is }) =>
  names.map((name) => ({
    who,
    sender,
    name,
    allowed: is !== undefined && [is, 'both'].includes(toBackground[name].from),
  })),
);

describe('answer', () => {
  it.each(table)('$name from $who: answered is $allowed [threat 21]', async ({ sender, name, allowed }) => {
    const reply = await sendToBackground({ name, request: requests[name] }, sender);
    expect(reply).toEqual(
      allowed ? { reply: { done: true } } : { error: `The message "${name}" may not come from there.` },
    );
    expect(handler).toHaveBeenCalledTimes(allowed ? 1 : 0);
  });

  const faulty = [
    { what: 'a missing key', name: 'get-card', request: { entity: 'a/b' }, at: 'sentence' },
    { what: 'another type', name: 'get-card', request: { ...card, entity: 5 }, at: 'entity' },
    {
      what: 'a context that is too long',
      name: 'get-card',
      request: { ...card, around: 'x'.repeat(992) },
      at: '$',
    },
    { what: 'a key too many', name: 'get-kit', request: { site: 'bank.example' }, at: 'site' },
    { what: 'a count below 0', name: 'report-mentions', request: { count: -1 }, at: 'count' },
    { what: 'no request', name: 'get-kit', request: null, at: '$' },
    {
      what: 'a prototype',
      name: 'get-kit',
      request: JSON.parse('{ "__proto__": { "x": 1 } }') as unknown,
      at: '__proto__',
    },
    {
      what: 'settings of another shape',
      name: 'save-settings',
      request: { settings: { ...defaultSettings, showDelay: 'soon' } },
      at: 'settings.showDelay',
    },
  ] as const;

  it.each(faulty)('refuses $what, and says where', async ({ name, request, at }) => {
    const sender = toBackground[name].from !== 'extension' ? fromContent : fromOptions;
    const reply = await sendToBackground({ name, request }, sender);
    expect(reply).toEqual({
      error: expect.stringContaining(`The message "${name}" has a fault at ${at}: `) as string,
    });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    { what: 'an unknown name', message: { name: 'get-everything', request: {} } },
    { what: 'a name that every object has', message: { name: 'toString', request: {} } },
    { what: 'the prototype', message: { name: '__proto__', request: {} } },
    { what: 'no name', message: { request: {} } },
    { what: 'more than an envelope', message: { name: 'get-kit', request: {}, sender: 'extension' } },
    { what: 'a text', message: 'get-kit' },
    { what: 'nothing', message: null },
    { what: 'a list', message: ['get-kit'] },
  ])('leaves to others: $what', async ({ message }) => {
    expect(await sendToBackground(message, fromOptions)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  const origins = [
    { what: 'the top frame', sender: fromContent, origin: { tab: 7, frame: 0, site: 'news.example' } },
    {
      what: 'a frame: the site of its tab',
      sender: { ...fromContent, frameId: 5, url: 'https://ads.example' },
      origin: { tab: 7, frame: 5, site: 'news.example' },
    },
    {
      what: 'a tab whose address is not shown: its own',
      sender: { ...fromContent, tab: { id: 7 } },
      origin: { tab: 7, frame: 0, site: 'news.example' },
    },
    {
      what: 'a file',
      sender: { id: extensionId, url: 'file:///a.html', frameId: 0, tab: { id: 7 } },
      origin: { tab: 7, frame: 0, site: '' },
    },
    {
      what: 'no address',
      sender: { id: extensionId },
      origin: { tab: undefined, frame: undefined, site: '' },
    },
    {
      what: 'a nonsense address',
      sender: { id: extensionId, url: 'nonsense' },
      origin: { tab: undefined, frame: undefined, site: '' },
    },
    {
      what: 'a site in capitals',
      sender: { id: extensionId, url: 'https://NEWS.Example:8080/a' },
      origin: { tab: undefined, frame: undefined, site: 'news.example' },
    },
  ];

  it.each(origins)('tells the handler where a message comes from: $what', async ({ sender, origin }) => {
    await sendToBackground({ name: 'get-kit', request: {} }, sender);
    expect(handler).toHaveBeenCalledWith({}, origin);
  });

  it('lets a handler’s error travel to the sender', async () => {
    handler.mockRejectedValue(new Error('no space'));
    expect(await sendToBackground({ name: 'get-kit', request: {} }, fromContent)).toEqual({
      error: 'no space',
    });
    await expect(askBackground('undo-dossiers', {})).rejects.toThrow('no space');
  });

  it('answers no more after its undo', async () => {
    stop();
    expect(await sendToBackground({ name: 'get-kit', request: {} }, fromContent)).toBeUndefined();
  });
});
