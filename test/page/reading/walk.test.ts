import { describe, expect, it } from 'vitest';
import { follow } from '../../../src/page/reading/walk.ts';

const marks = ['a', 'b', 'c'];
const above = (seen: string) => (mark: string) => mark < seen;

describe('the mention that follows', () => {
  it.each([
    ['the current one', 'a', 'next', 'b'],
    ['the last one', 'c', 'next', undefined],
    ['the current one, on the way back', 'b', 'previous', 'a'],
    ['the first one, on the way back', 'a', 'previous', undefined],
  ] as const)('on %s', (_, current, direction, expected) => {
    expect(follow({ marks, current, entering: false }, direction, above('a'))).toBe(expected);
  });

  it.each([
    ['none, at the top', 'a', 'next', 'a'],
    ['none, further down', 'b', 'next', 'b'],
    ['none, below all', 'd', 'next', 'a'],
    ['none, on the way back', 'c', 'previous', 'b'],
    ['none, on the way back from the top', 'a', 'previous', 'c'],
  ] as const)('on %s', (_, seen, direction, expected) => {
    expect(follow({ marks, current: undefined, entering: false }, direction, above(seen))).toBe(expected);
  });

  it.each([
    ['next', 'a'],
    ['previous', 'c'],
  ] as const)('from another frame is at the page’s end: %s', (direction, expected) => {
    expect(follow({ marks, current: 'b', entering: true }, direction, above('b'))).toBe(expected);
  });

  it('is none where there are none', () => {
    expect(follow({ marks: [], current: undefined, entering: false }, 'next', above('a'))).toBeUndefined();
  });
});
