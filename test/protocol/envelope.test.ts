import { describe, expect, it } from 'vitest';
import { answerOf, replyOf } from '../../src/protocol/envelope.ts';

const replies = [
  { what: 'a value', of: () => Promise.resolve(5), is: { reply: 5 } },
  { what: 'nothing', of: () => Promise.resolve(), is: { reply: undefined } },
  { what: 'an error', of: () => Promise.reject(new Error('no space')), is: { error: 'no space' } },
  {
    what: 'an error of another kind',
    of: () => Promise.reject(new TypeError('null')),
    is: { error: 'null' },
  },
];

describe('answerOf', () => {
  it.each(replies)('carries $what', async ({ of, is }) => {
    expect(await answerOf(of())).toEqual(is);
  });
});

describe('replyOf', () => {
  it('gives what came back, whatever it is', () => {
    expect(
      [5, null, undefined, { error: 'in the reply' }].map((reply) => replyOf('get-kit', { reply })),
    ).toEqual([5, null, undefined, { error: 'in the reply' }]);
  });

  it('throws the receiver’s error', () => {
    expect(() => replyOf('get-kit', { error: 'no space' })).toThrow(new Error('no space'));
  });

  it.each([undefined, null])('says which message nobody has answered: %s', (answer) => {
    expect(() => replyOf('get-kit', answer)).toThrow('Nobody has answered the message "get-kit".');
  });
});
