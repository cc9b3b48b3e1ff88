import { createFakeStorage } from './fakeStorage.ts';

/** Where a message comes from, as the browser says. */
export interface FakeSender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id: number; readonly url?: string };
}

type PromiseListener = (message: unknown, sender: FakeSender) => Promise<unknown> | undefined;
type CallbackListener = (message: unknown, sender: FakeSender, respond: (answer: unknown) => void) => boolean;

export const extensionId = 'sidelight-id';
export const extensionRoot = `chrome-extension://${extensionId}/`;
const page = 'https://news.example/a';

/** Messages are JSON on their way, as in Chrome, where nothing at all becomes null. */
const travel = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

const inBackground = new Set<PromiseListener>();
const inContent = new Set<CallbackListener>();

const listenable = <Listener>(listeners: Set<Listener>) => ({
  addListener: (listener: Listener) => void listeners.add(listener),
  removeListener: (listener: Listener) => void listeners.delete(listener),
});

/** Gives a message to the background's listeners; the first that takes it answers. */
export async function sendToBackground(message: unknown, sender: FakeSender): Promise<unknown> {
  for (const listener of inBackground) {
    const answer = listener(travel(message), sender);
    if (answer !== undefined) return travel(await answer);
  }
  return undefined;
}

/** Gives a message to the content script's listeners; rejects as the browser does where none takes it. */
export function sendToContent(message: unknown, sender: FakeSender): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const taken = [...inContent].filter((listener) =>
      listener(travel(message), sender, (answer) => resolve(travel(answer))),
    );
    if (taken.length === 0)
      reject(new Error('Could not establish connection. Receiving end does not exist.'));
  });
}

export const fromOptions: FakeSender = { id: extensionId, url: `${extensionRoot}src/options/options.html` };
export const fromContent: FakeSender = { id: extensionId, url: page, frameId: 0, tab: { id: 7, url: page } };

/** The fake browser's state, for tests to set and to look at. */
export const fakeBrowser = {
  local: createFakeStorage(),
  session: createFakeStorage(),
  /** Tabs that are open, with what a content script in each answers; none runs where that is undefined. */
  tabs: [] as { id?: number; answers?: (message: unknown, options: unknown) => unknown }[],
};

const runtime = { id: extensionId, getURL: (path: string) => extensionRoot + path };

/* Importing this module makes the browser be there for what is imported after it: for extension pages and the
   background as `browser`, which the polyfill then leaves as it is, for content scripts as `chrome`. */
Object.assign(globalThis, {
  browser: {
    runtime: {
      ...runtime,
      onMessage: listenable(inBackground),
      sendMessage: (message: unknown) => sendToBackground(message, fromOptions),
    },
    tabs: {
      query: () => Promise.resolve(fakeBrowser.tabs.map(({ id }) => ({ id }))),
      async sendMessage(tab: number, message: unknown, options?: unknown) {
        const found = fakeBrowser.tabs.find(({ id }) => id === tab);
        if (found?.answers === undefined) throw new Error('Could not establish connection.');
        return travel(await found.answers(travel(message), options));
      },
    },
    storage: { local: fakeBrowser.local.area, session: fakeBrowser.session.area },
  },
  chrome: {
    runtime: {
      ...runtime,
      onMessage: listenable(inContent),
      sendMessage: (message: unknown) => sendToBackground(message, fromContent),
    },
  },
});
