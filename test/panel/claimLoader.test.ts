import { expect, test, vi } from 'vitest';
import { createClaimLoader } from '../../src/panel/mentions/claimLoader.ts';
import type { Reply, Request, ToBackground } from '../../src/protocol/messages.ts';
import { mostAsked } from '../../src/protocol/toBackground.ts';

type Asked = Request<ToBackground, 'get-best-claims'>;
type Answer = Reply<ToBackground, 'get-best-claims'>;

const mention = (sentence: string, written = '2020') => ({
  entity: 'trade/acme',
  sentence,
  around: '',
  dates: [{ by: 'meta', written }],
});
const bears = { bears: true };
const answering = () =>
  vi.fn<(request: Asked) => Promise<Answer>>(({ mentions }) =>
    Promise.resolve(mentions.map(({ sentence }) => (sentence === 'gone' ? null : bears))),
  );
const sizes = (ask: ReturnType<typeof answering>): number[] =>
  ask.mock.calls.map(([{ mentions }]) => mentions.length);

test('asks for mentions together, and gives each its own claim', async () => {
  const ask = answering();
  const { load } = createClaimLoader(ask);
  expect(await Promise.all([load(mention('a')), load(mention('gone')), load(mention('b'))])).toEqual([
    bears,
    null,
    bears,
  ]);
  expect(sizes(ask)).toEqual([3]);
  expect(ask.mock.calls[0]?.[0].dates).toEqual([{ by: 'meta', written: '2020' }]);
});

test('asks for no more at a time than a request may carry, one request after another', async () => {
  let running = 0;
  const ask = answering();
  const { load } = createClaimLoader(async (request) => {
    expect(++running).toBe(1);
    const answer = await ask(request);
    running--;
    return answer;
  });
  await Promise.all(Array.from({ length: mostAsked + 1 }, (_, at) => load(mention(String(at)))));
  expect(sizes(ask)).toEqual([mostAsked, 1]);
});

test('asks for the mentions of each page by themselves', async () => {
  const ask = answering();
  const { load } = createClaimLoader(ask);
  await Promise.all([load(mention('a', '2020')), load(mention('a', '2021'))]);
  expect(sizes(ask)).toEqual([1, 1]);
});

test('asks only once for what is asked for again', async () => {
  const ask = answering();
  const { load } = createClaimLoader(ask);
  await Promise.all([load(mention('a')), load(mention('a'))]);
  await load(mention('a'));
  expect(sizes(ask)).toEqual([1]);
});

test('asks again for what has failed, and goes on after it', async () => {
  const ask = answering();
  ask.mockRejectedValueOnce(new Error('no store'));
  const { load } = createClaimLoader(ask);
  await expect(load(mention('a'))).rejects.toThrow('no store');
  expect(await load(mention('a'))).toEqual(bears);
});
