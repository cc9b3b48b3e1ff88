import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Envelope } from '../../src/protocol/envelope.ts';

const names = { pattern: 'a', words: null, large: false };
const sent: Envelope[] = [];
/** What a listener has had made ready, and the pauses meanwhile. */
const touched: string[] = [];
let answers: (() => Promise<Answer | undefined | null>)[];
const runtime = {
  id: 'id' as string | undefined,
  sendMessage(envelope: Envelope): Promise<unknown> {
    sent.push(envelope);
    return answers.shift()!();
  },
  get onMessage() {
    touched.push('onMessage');
    return { addListener: () => touched.push('addListener'), removeListener: () => undefined };
  },
};
vi.stubGlobal('chrome', { runtime });
vi.stubGlobal('scheduler', { yield: async () => void touched.push('pause') });
const { answerInContent, askFromContent, askTillAnswered } =
  await import('../../src/platform/contentMessages.ts');

const answered = () => Promise.resolve({ reply: names });
const refused = () => Promise.resolve({ error: 'The store is broken.' });
const silent = () => Promise.resolve(undefined);
const silentAsJson = () => Promise.resolve(null);
const closed = () => Promise.reject(new Error('The message channel closed before a response was received.'));

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  runtime.id = 'id';
});
afterEach(() => {
  vi.useRealTimers();
});

describe('askTillAnswered', () => {
  const cases = [
    { what: 'an answer', before: [], times: 1 },
    { what: 'a closed channel', before: [closed], times: 2 },
    { what: 'silence', before: [silent], times: 2 },
    { what: 'silence as JSON has it', before: [silentAsJson], times: 2 },
    { what: 'one loss after the other', before: [closed, silent, closed], times: 4 },
  ];
  it.each(cases)('has its answer after $what', async ({ before, times }) => {
    answers = [...before, answered];
    const asking = askTillAnswered('get-names', {});
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asking).toEqual(names);
    expect(sent).toEqual(Array.from({ length: times }, () => ({ name: 'get-names', request: {} })));
  });

  it('waits longer each time, so that a background that cannot start is not woken without end', async () => {
    answers = Array.from({ length: 100 }, () => silent);
    void askTillAnswered('get-names', {});
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(6);
  });

  it('passes an error on, which is an answer', async () => {
    answers = [refused];
    await expect(askTillAnswered('get-names', {})).rejects.toThrow('The store is broken.');
    expect(sent).toHaveLength(1);
  });

  it('ends with the extension', async () => {
    answers = [closed];
    const asking = askTillAnswered('get-names', {});
    runtime.id = undefined;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asking).toBeUndefined();
    expect(sent).toHaveLength(1);
  });
});

describe('askFromContent', () => {
  it.each([
    { what: 'a closed channel', answer: closed, error: 'channel closed' },
    { what: 'silence', answer: silent, error: 'Nobody has answered the message "get-names".' },
    { what: 'a refusal', answer: refused, error: 'The store is broken.' },
  ])('asks once, whatever comes of it: $what', async ({ answer, error }) => {
    answers = [answer];
    await expect(askFromContent('get-names', {})).rejects.toThrow(error);
    expect(sent).toHaveLength(1);
  });
});

describe('answerInContent', () => {
  it('lets the page go on between the parts of the API, which Firefox makes as they are touched', async () => {
    await answerInContent({});
    expect(touched).toEqual(['pause', 'onMessage', 'pause', 'addListener']);
  });
});
