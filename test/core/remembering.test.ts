import { expect, it } from 'vitest';
import { remembering } from '../../src/core/remembering.ts';

it('asks once what has an answer, by what is asked, and again what has none', () => {
  const asked: number[] = [];
  const half = remembering((number: number) => {
    asked.push(number);
    return number % 2 === 0 ? number / 2 : undefined;
  });
  expect([half(2), half(2), half(0), half(0), half(3), half(3)]).toEqual([1, 1, 0, 0, undefined, undefined]);
  expect(asked).toEqual([2, 0, 3, 3]);
});

it('can ask itself', () => {
  const sum = remembering((number: number): number => (number === 0 ? 0 : number + sum(number - 1)));
  expect([sum(4), sum(3)]).toEqual([10, 6]);
});
