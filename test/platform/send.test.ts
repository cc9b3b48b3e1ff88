import { fakeBrowser, fromContent, sendToContent } from '../support/extension/fakeBrowser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, type Handlers } from '../../src/platform/answer.ts';
import { answerInContent, askFromContent } from '../../src/platform/contentMessages.ts';
import { askBackground, askFrame, askPage, tellPages } from '../../src/platform/send.ts';
import { toBackground } from '../../src/protocol/toBackground.ts';

const undos: (() => void)[] = [];

/** Lets the background answer some messages. */
function background(
  handlers: Partial<Record<keyof typeof toBackground, (request: unknown, origin: unknown) => unknown>>,
): void {
  const all = Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      (request: unknown, origin: unknown) => Promise.resolve(handler(request, origin)),
    ]),
  );
  undos.push(answer(toBackground, all as unknown as Handlers<typeof toBackground>));
}

beforeEach(() => {
  fakeBrowser.tabs = [];
});
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

describe('askBackground', () => {
  it('gives the reply', async () => {
    background({ 'undo-dossiers': () => ({ ok: true }) });
    expect(await askBackground('undo-dossiers', {})).toEqual({ ok: true });
  });

  it('gives what is wrong with a change, each fault with its path', async () => {
    const outcome = { ok: false, issues: [{ path: '$.id', message: 'is missing' }] } as const;
    background({ 'import-dossier': () => outcome });
    expect(await askBackground('import-dossier', { text: '{}' })).toEqual(outcome);
  });

  it('rejects where nobody answers', async () => {
    await expect(askBackground('get-library', {})).rejects.toThrow(
      'Nobody has answered the message "get-library".',
    );
  });

  it('rejects a reply of another shape', async () => {
    background({ 'get-library': () => ({ dossiers: 'none' }) });
    await expect(askBackground('get-library', {})).rejects.toThrow('Invalid');
  });
});

describe('askFrame', () => {
  it('asks one frame of the tab', async () => {
    const answers = vi.fn<(message: unknown, options: unknown) => unknown>(() => ({ reply: true }));
    fakeBrowser.tabs = [{ id: 7, answers }];
    expect(await askFrame(7, 5, 'open-mention', { id: 3 })).toBe(true);
    expect(answers).toHaveBeenCalledWith({ name: 'open-mention', request: { id: 3 } }, { frameId: 5 });
  });
});

describe('askPage', () => {
  it('asks the top frame of the tab', async () => {
    const answers = vi.fn<(message: unknown, options: unknown) => unknown>(() => ({
      reply: { judgements: [], counts: [] },
    }));
    fakeBrowser.tabs = [{ id: 7, answers }];
    expect(await askPage(7, 'get-status', {})).toEqual({ judgements: [], counts: [] });
    expect(answers).toHaveBeenCalledWith({ name: 'get-status', request: {} }, { frameId: 0 });
  });

  it('asks another frame where told to', async () => {
    const answers = vi.fn<(message: unknown, options: unknown) => unknown>(() => ({ reply: true }));
    fakeBrowser.tabs = [{ id: 7, answers }];
    expect(await askFrame(7, 3, 'show-mention', { id: 1 })).toBe(true);
    expect(answers).toHaveBeenCalledWith({ name: 'show-mention', request: { id: 1 } }, { frameId: 3 });
  });

  it('takes nothing for nothing, which becomes null on its way', async () => {
    fakeBrowser.tabs = [{ id: 7, answers: () => ({ reply: null }) }];
    expect(await askPage(7, 'kit-changed', {})).toBeUndefined();
  });

  it('rejects where no content script runs', async () => {
    fakeBrowser.tabs = [{ id: 7 }];
    await expect(askPage(7, 'get-status', {})).rejects.toThrow('Could not establish connection.');
  });
});

describe('tellPages', () => {
  it('tells all tabs, and minds none that can’t hear', async () => {
    const told: number[] = [];
    const hears = (id: number) => ({ id, answers: () => ({ reply: told.push(id) }) });
    fakeBrowser.tabs = [
      hears(1),
      { id: 2 },
      {},
      { id: 3, answers: () => Promise.reject(new Error('gone')) },
      hears(4),
    ];
    await tellPages('kit-changed', {});
    expect(told).toEqual([1, 4]);
  });
});

describe('askFromContent', () => {
  it('gives the reply of the background, which knows where it came from', async () => {
    const count = vi.fn<(request: unknown, origin: unknown) => unknown>();
    background({ 'report-mentions': count });
    expect(await askFromContent('report-mentions', { count: 3 })).toBeUndefined();
    expect(count).toHaveBeenCalledWith({ count: 3 }, { tab: 7, frame: 0, site: 'news.example' });
  });

  it('gives null where there is no card', async () => {
    background({ 'get-card': () => null });
    expect(
      await askFromContent('get-card', { entity: 'a/b', sentence: '', around: '', dates: [] }),
    ).toBeNull();
  });

  it('rejects with the background’s error', async () => {
    background({ 'get-kit': () => Promise.reject(new Error('no space')) });
    await expect(askFromContent('get-kit', {})).rejects.toThrow('no space');
  });

  it('rejects where nobody answers', async () => {
    await expect(askFromContent('get-kit', {})).rejects.toThrow('Nobody has answered the message "get-kit".');
  });
});

describe('answerInContent', () => {
  const status = { judgements: [], counts: [] };
  const changed = vi.fn<() => Promise<void>>();
  const fromBackground = { id: fromContent.id! };

  beforeEach(async () => {
    vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });
    changed.mockReset().mockResolvedValue();
    undos.push(
      await answerInContent({ 'kit-changed': changed, 'get-status': () => Promise.resolve(status) }),
    );
  });

  afterEach(() => void vi.unstubAllGlobals());

  it('answers what it has a handler for', async () => {
    expect(await sendToContent({ name: 'get-status', request: {} }, fromBackground)).toEqual({
      reply: status,
    });
    expect(await sendToContent({ name: 'kit-changed', request: {} }, fromBackground)).toEqual({});
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('lets a handler’s error travel', async () => {
    changed.mockRejectedValue(new Error('the page is gone'));
    expect(await sendToContent({ name: 'kit-changed', request: {} }, fromBackground)).toEqual({
      error: 'the page is gone',
    });
  });

  it.each([
    { what: 'an unknown name', message: { name: 'get-kit', request: {} }, sender: fromBackground },
    {
      what: 'a name that every object has',
      message: { name: 'constructor', request: {} },
      sender: fromBackground,
    },
    { what: 'another extension', message: { name: 'kit-changed', request: {} }, sender: { id: 'other' } },
    { what: 'nobody', message: { name: 'kit-changed', request: {} }, sender: {} },
  ])('leaves to others: $what', async ({ message, sender }) => {
    await expect(sendToContent(message, sender)).rejects.toThrow('Receiving end does not exist');
    expect(changed).not.toHaveBeenCalled();
  });

  it('answers no more after its undo', async () => {
    for (const undo of undos.splice(0)) undo();
    await expect(sendToContent({ name: 'get-status', request: {} }, fromBackground)).rejects.toThrow(
      'Receiving end does not exist',
    );
  });
});
