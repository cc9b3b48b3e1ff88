import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestFirst } from '../../../src/core/mentions/literals.ts';

const texts = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });

it('orders texts the same way round whichever comes first, and equal ones not at all', () => {
  const holds = (a: string, b: string): void => {
    /* Adding 0 makes one zero of both. */
    expect(Math.sign(longestFirst(a, b)) + 0).toBe(-Math.sign(longestFirst(b, a)) + 0);
    expect(longestFirst(a, b) === 0).toBe(a === b);
  };
  fc.assert(fc.property(texts, texts, holds));
});
