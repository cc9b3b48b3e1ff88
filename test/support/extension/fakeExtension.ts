import messages from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import type { Envelope } from '../../../src/protocol/envelope.ts';

type Listener = (...args: never[]) => void;

/** One event of the browser, which a test fires. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]): void => {
      for (const listener of listeners) (listener as (...args: unknown[]) => void)(...args);
    },
  };
}

interface FakeTab {
  readonly id: number;
  readonly windowId?: number;
  readonly url?: string;
  readonly status?: string;
}

/** Where a message to a page goes. */
interface Whereto {
  readonly tab: number;
  readonly frame: number;
}

const originPatterns = ['http://*/*', 'https://*/*', 'file:///*'];

/** What a test decides about the browser, and what it can look at afterwards. */
const initial = () => ({
  /** The background's answers, by message; it is gone where there is none. */
  background: {} as Record<string, (request: never) => unknown>,
  /** The content scripts' answers, by message; none runs where there are none. */
  page: {} as Record<string, (request: never, where: Whereto) => unknown>,
  /** The tab that the reader looks at. */
  tab: { id: 7, windowId: 1, url: 'https://news.example.org/a', status: 'complete' } as FakeTab,
  granted: new Set(originPatterns),
  /** What the reader answers when asked for access. */
  grants: false,
  contentType: undefined as string | undefined,
  stored: {} as Record<string, unknown>,
  /** How the content script says that its page was judged. */
  judgements: undefined as object[] | undefined,
  /** The tab's mentions, by frame. */
  mentions: {} as Record<string, number>,
  /** The extension's commands as the browser has them. */
  commands: [] as { name: string; description: string; shortcut: string }[],
  /** Whether the browser can open its page for shortcuts. */
  opensShortcuts: true,
  /** Messages to the background, in order. */
  sent: [] as Envelope[],
  /** Other calls that a test may look for. */
  calls: [] as (readonly [name: string, ...args: unknown[]])[],
});

/** The state of the fake browser. */
export const fake = initial();

const storageChanged = fakeEvent();
const memoryChanged = fakeEvent();
const tabActivated = fakeEvent();
const tabUpdated = fakeEvent();
const messageNames: Record<string, { message: string } | undefined> = messages;

/** Starts the next test with a browser of which nothing is known. */
export function resetFake(): void {
  Object.assign(fake, initial());
}

/** Stores a value as another part of the extension would. */
export function storeElsewhere(key: string, newValue: unknown): void {
  fake.stored[key] = newValue;
  storageChanged.fire({ [key]: { newValue } });
}

/** Has the content scripts of the tab count other mentions, by frame. */
export function countElsewhere(mentions: Record<string, number>): void {
  fake.mentions = mentions;
  memoryChanged.fire({ [`mentions:${fake.tab.id}`]: { newValue: mentions } });
}

/** Has the reader look at another tab of a window. */
export function lookElsewhere(tab: FakeTab): void {
  fake.tab = tab;
  tabActivated.fire({ tabId: tab.id, windowId: tab.windowId });
}

/** Loads another page in the tab. */
export function navigate(url: string): void {
  fake.tab = { ...fake.tab, url };
  tabUpdated.fire(fake.tab.id, { url }, fake.tab);
}

async function answer<Where>(
  answers: Record<string, (request: never, where: Where) => unknown>,
  { name, request }: Envelope,
  where: Where,
) {
  const handler = answers[name];
  if (handler === undefined) throw new Error('Could not establish connection.');
  return { reply: await handler(request as never, where) };
}

const api = {
  runtime: {
    id: 'sidelight',
    getManifest: () => ({ host_permissions: originPatterns }),
    getURL: (path: string) => `chrome-extension://sidelight/${path}`,
    sendMessage: (envelope: Envelope) => {
      fake.sent.push(envelope);
      return answer(fake.background, envelope, undefined);
    },
    openOptionsPage: () => Promise.resolve(void fake.calls.push(['openOptionsPage'])),
    onMessage: fakeEvent(),
  },
  i18n: {
    getMessage: (name: string, fillings: string[]) =>
      (messageNames[name]?.message ?? '').replaceAll(
        /\$(\d)/g,
        (_, at: string) => fillings[Number(at) - 1] ?? '',
      ),
    getUILanguage: () => 'en-GB',
  },
  storage: {
    local: {
      get: (key: string) => Promise.resolve(key in fake.stored ? { [key]: fake.stored[key] } : {}),
      onChanged: storageChanged,
    },
    session: {
      get: (key: string) => Promise.resolve({ [key]: fake.mentions }),
      onChanged: memoryChanged,
    },
  },
  tabs: {
    TAB_ID_NONE: -1,
    get: (id: number) =>
      id === fake.tab.id ? Promise.resolve(fake.tab) : Promise.reject(new Error(`No tab with id: ${id}.`)),
    query: () => Promise.resolve([fake.tab]),
    sendMessage: (tab: number, envelope: Envelope, { frameId = 0 }: { frameId?: number } = {}) =>
      answer(fake.page, envelope, { tab, frame: frameId }),
    reload: (id: number) => Promise.resolve(void fake.calls.push(['reload', id])),
    create: (tab: { url: string }) => {
      fake.calls.push(['create', tab]);
      return fake.opensShortcuts ? Promise.resolve(tab) : Promise.reject(new Error('No such page.'));
    },
    onUpdated: tabUpdated,
    onActivated: tabActivated,
  },
  commands: { getAll: () => Promise.resolve(fake.commands) },
  windows: { WINDOW_ID_CURRENT: -2, getCurrent: () => Promise.resolve({ id: 1 }) },
  sidePanel: { open: (where: object) => Promise.resolve(void fake.calls.push(['sidePanel.open', where])) },
  permissions: {
    onAdded: fakeEvent(),
    onRemoved: fakeEvent(),
    contains: ({ origins }: { origins: string[] }) =>
      Promise.resolve(
        origins.every(
          (origin) => fake.granted.has(origin) || fake.granted.has(origin.replace(/\/\/.*/, '//*/*')),
        ),
      ),
    request: ({ origins }: { origins: string[] }) => {
      fake.calls.push(['request', origins]);
      if (fake.grants) {
        for (const origin of origins) fake.granted.add(origin);
        api.permissions.onAdded.fire();
      }
      return Promise.resolve(fake.grants);
    },
  },
  scripting: { executeScript: () => Promise.resolve([{ result: fake.contentType }]) },
};

/* Importing this module makes the browser's API be there for what is imported after it. */
Object.assign(globalThis, { browser: api, chrome: api });
